import css from './rating.module.css'

/** A score with its anchor. */
export function ScoreCell({ score, anchor }: { readonly score: number; readonly anchor: string }) {
  return (
    <span className={css.cell}>
      <span>{score}</span>
      <span className="quiet">{anchor}</span>
    </span>
  )
}
