import type { Round } from '@etappe/domain/applications/round'
import { caseKinds } from '@etappe/domain/cases/kind'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { RoundBar } from './round-bar.tsx'
import { lanesOf, placeOn, quartersOf, scaleOf } from './round-scale.ts'
import css from './round-strip.module.css'

const laneHeight = 38
const axisHeight = 22

/** The rounds of each kind on one line of time, with today. The table below says the same in words. */
export function RoundStrip({ rounds }: { readonly rounds: readonly Round[] }) {
  const { me, messages: m, formats } = useApp()
  const words = useWords('rounds')
  const scale = scaleOf(rounds, me.today)
  const rows = caseKinds.map((kind) => ({ kind, lanes: lanesOf(rounds.filter((it) => it.kinds.includes(kind))) }))
  const quarters = quartersOf(scale)
  const today = `${placeOn(scale, me.today)}%`
  return (
    <figure className={css.strip} aria-hidden>
      <div className={css.label} />
      <svg width="100%" height={axisHeight} className={css.axis}>
        {quarters.map((on) => (
          <text key={on} x={`${placeOn(scale, on)}%`} dx={4} y={14}>
            {formats.monthShort(on)} {on.slice(2, 4)}
          </text>
        ))}
      </svg>
      {rows.map(({ kind, lanes }) => (
        <div key={kind} className={css.row}>
          <div className={css.label}>{m.cases.kinds[kind]}</div>
          <svg width="100%" height={Math.max(1, lanes.length) * laneHeight + 4} className={css.lanes}>
            {quarters.map((on) => (
              <line key={on} x1={`${placeOn(scale, on)}%`} x2={`${placeOn(scale, on)}%`} y1={0} y2="100%" className={css.quarter} />
            ))}
            <line x1={today} x2={today} y1={0} y2="100%" className={css.today} />
            {lanes.flatMap((lane, index) => lane.map((it) => <RoundBar key={it.id} round={it} scale={scale} y={index * laneHeight + 6} />))}
          </svg>
        </div>
      ))}
      <figcaption className={css.legend}>
        <svg width={3} height={12} className={css.today}>
          <line x1={1.5} x2={1.5} y1={0} y2={12} />
        </svg>
        {words.today}
        <svg width={10} height={10} viewBox="-5 -5 10 10" className={css.start}>
          <path d="M0-4.5 4.5 0 0 4.5-4.5 0z" />
        </svg>
        {words.startMark}
      </figcaption>
    </figure>
  )
}
