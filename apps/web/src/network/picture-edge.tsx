import type { CooperationLevel } from '@etappe/domain/organisations/cooperation'
import type { EdgeChange } from '@etappe/domain/organisations/network-change'
import { memo } from 'react'
import { ChangeMark } from './change-mark.tsx'
import css from './picture.module.css'

interface Props {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly level: CooperationLevel
  readonly change: EdgeChange | null
  readonly isLit: boolean
}

/** A cooperation: thin and dashed, solid, or thick, the closer it is. */
export const PictureEdge = memo(function PictureEdge({ x1, y1, x2, y2, level, change, isLit }: Props) {
  return (
    <g className={css.edge} data-level={level} data-change={change ?? undefined} data-lit={isLit || undefined}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      {change !== null && change !== 'same' && <ChangeMark change={change} x={(x1 + x2) / 2} y={(y1 + y2) / 2} />}
    </g>
  )
})
