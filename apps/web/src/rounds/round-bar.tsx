import type { Round } from '@etappe/domain/applications/round'
import { useApp } from '../app/app-context.tsx'
import { placeOn, type RoundScale, stretchOf } from './round-scale.ts'
import { roundState } from './round-state.ts'
import css from './round-strip.module.css'

interface Props {
  readonly round: Round
  readonly scale: RoundScale
  readonly y: number
}

const height = 20
/** Below the bar, so that the next round does not cover it. */
const leadAt = height + 8

/** A round from its first to its last day, and below it the way to the day by which those who are admitted begin. */
export function RoundBar({ round, scale, y }: Props) {
  const { me } = useApp()
  const { x, width } = stretchOf(scale, round)
  const start = `${placeOn(scale, round.startBy)}%`
  if (width <= 0) return null
  return (
    <g data-state={roundState(round, me.today)} className={css.bar}>
      <line x1={`${x}%`} x2={start} y1={y + leadAt} y2={y + leadAt} className={css.lead} />
      <svg x={start} y={y + leadAt} overflow="visible" className={css.start}>
        <path d="M0-4.5 4.5 0 0 4.5-4.5 0z" />
      </svg>
      <foreignObject x={`${x}%`} y={y} width={`${width}%`} height={height}>
        <div className={css.title}>{round.title}</div>
      </foreignObject>
    </g>
  )
}
