import type { ContentCell as Cell } from '@etappe/i18n/content'
import css from './content.module.css'

/** What stands in a cell: text, or a step on a scale with its word. */
export function ContentCell({ cell }: { readonly cell: Cell }) {
  if (typeof cell === 'string') return <bdi>{cell}</bdi>
  const { text, step, of } = cell
  return (
    <span className={css.scale}>
      <svg width={of * 11} height="8" aria-hidden>
        {Array.from({ length: of }, (_, at) => (
          <rect key={at} x={at * 11 + 0.5} y="0.5" width="8" height="7" fill={at < step ? 'var(--ink-2)' : 'none'} stroke="var(--ink-2)" />
        ))}
      </svg>
      {text}
    </span>
  )
}
