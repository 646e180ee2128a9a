import type { EdgeChange } from '@etappe/domain/organisations/network-change'
import css from './picture.module.css'

interface Props {
  readonly change: Exclude<EdgeChange, 'same'>
  readonly x: number
  readonly y: number
}

const signs = { new: 'M-4,0H4M0,-4V4', gone: 'M-3,-3L3,3M-3,3L3,-3', closer: 'M-4,2L0,-3L4,2', looser: 'M-4,-2L0,3L4,-2' }

/** What became of something: plus, cross, up, down; never by colour alone. */
export function ChangeMark({ change, x, y }: Props) {
  return (
    <g className={css.mark} data-change={change} transform={`translate(${x},${y})`} aria-hidden>
      <circle r={8} />
      <path d={signs[change]} />
    </g>
  )
}
