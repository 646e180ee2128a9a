import type { CooperationLevel } from '@etappe/domain/organisations/cooperation'
import css from './picture.module.css'

/** How a cooperation is drawn, in a line of text. */
export function LevelMark({ level }: { readonly level: CooperationLevel }) {
  return (
    <svg width={28} height={12} className="icon" aria-hidden>
      <g className={css.edge} data-level={level}>
        <line x1={0} y1={6} x2={28} y2={6} />
      </g>
    </svg>
  )
}
