import css from './transitions.module.css'

/** Three boxes, filled as far as the rating goes. The word stands beside them. */
export function RatingSteps({ rating }: { rating: number | null }) {
  return (
    <svg width="34" height="8" viewBox="0 0 34 8" className={css.steps} aria-hidden>
      {[0, 1, 2].map((at) => (
        <rect
          key={at}
          x={at * 12 + 0.5}
          y="0.5"
          width="9"
          height="7"
          fill={rating !== null && at < rating ? 'var(--ink-2)' : 'none'}
          stroke={rating === null ? 'var(--line-strong)' : 'var(--ink-2)'}
        />
      ))}
    </svg>
  )
}
