import type { Pillar } from '@etappe/domain/baseline/pillar'
import { shapePath } from './node-shape.ts'
import css from './picture.module.css'

/** How the organisations of a pillar are drawn, in a line of text. */
export function PillarMark({ pillar }: { readonly pillar: Pillar | null }) {
  return (
    <svg width={20} height={20} className="icon" aria-hidden>
      <g className={css.node} data-pillar={pillar ?? 'none'} transform="translate(10,10)">
        <path className={css.shape} d={shapePath(pillar, 6)} />
      </g>
    </svg>
  )
}
