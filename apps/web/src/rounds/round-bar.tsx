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

/** A round from its first to its last day, and the day by which those who are admitted begin. */
export function RoundBar({ round, scale, y }: Props) {
  const { me } = useApp()
  const { x, width } = stretchOf(scale, round)
  const start = `${placeOn(scale, round.startBy)}%`
  if (width <= 0) return null
  return (
    <g data-state={roundState(round, me.today)} className={css.bar}>
      <line x1={`${x + width}%`} x2={start} y1={y + height / 2} y2={y + height / 2} className={css.lead} />
      <svg x={start} y={y + height / 2} overflow="visible" className={css.start}>
        <path d="M0-4.5 4.5 0 0 4.5-4.5 0z" />
      </svg>
      <svg x={`${x}%`} y={y} width={`${width}%`} height={height}>
        <rect x={0.5} y={0.5} width="100%" height={height - 1} rx={2} />
        <text x={6} y={14}>
          {round.title}
        </text>
      </svg>
    </g>
  )
}
