import type { Day } from '@etappe/domain/kernel/day'
import { monthTicks, placeOf, quarterTicks, type Scale, type Tick, weekTicks, yearTicks } from '@etappe/domain/plan/schedule-scale'
import { type Zoom } from '@etappe/domain/plan/schedule-look'
import { memo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './schedule-axis.module.css'
import { tickLabels } from './schedule-ticks.ts'

interface Props {
  readonly scale: Scale
  readonly zoom: Zoom
  readonly today: Day
  readonly supportEnd: Day | null
}

const upper: Record<Zoom, (scale: Scale) => Tick[]> = { week: monthTicks, month: quarterTicks, quarter: yearTicks, plan: yearTicks }
const lower: Record<Zoom, (scale: Scale) => Tick[]> = { week: weekTicks, month: monthTicks, quarter: monthTicks, plan: quarterTicks }

/** The two lines of the time axis: the larger parts above, the smaller ones below, and where today is. */
export const ScheduleAxis = memo(function ScheduleAxis({ scale, zoom, today, supportEnd }: Props) {
  const { formats } = useApp()
  const words = useWords('schedule')
  const labels = tickLabels(formats, words)
  return (
    <>
      {upper[zoom](scale).map((it) => (
        <span key={it.on} className={css.upper} style={{ left: it.x, width: it.width }}>
          <span className={css.label}>{it.width > 40 && labels.upper[zoom](it.on)}</span>
        </span>
      ))}
      {lower[zoom](scale).map((it) => (
        <span key={it.on} className={css.lower} style={{ left: it.x, width: it.width }}>
          {it.width > 22 && labels.lower[zoom](it.on)}
        </span>
      ))}
      {supportEnd !== null && (
        <span className={css.end} style={{ left: placeOf(scale, supportEnd) }}>
          {words.supportEnd}
        </span>
      )}
      <span className={css.today} style={{ left: placeOf(scale, today) }}>
        {words.today}
      </span>
    </>
  )
})
