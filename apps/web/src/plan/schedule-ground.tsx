import type { Day } from '@etappe/domain/kernel/day'
import { monthTicks, placeOf, quarterTicks, type Scale, weekTicks } from '@etappe/domain/plan/schedule-scale'
import { type Zoom } from '@etappe/domain/plan/schedule-look'
import { memo } from 'react'
import css from './schedule-ground.module.css'

interface Props {
  readonly scale: Scale
  readonly zoom: Zoom
  readonly today: Day
  readonly supportEnd: Day | null
}

/** What lies behind the bars: the edges of the parts of time, today, and the end of the support. */
export const ScheduleGround = memo(function ScheduleGround({ scale, zoom, today, supportEnd }: Props) {
  const fine = zoom === 'week' ? weekTicks(scale) : monthTicks(scale)
  const coarse = zoom === 'week' ? monthTicks(scale) : quarterTicks(scale)
  return (
    <div className={css.ground} aria-hidden>
      {fine.map((it) => (
        <i key={it.on} className={css.fine} style={{ left: it.x }} />
      ))}
      {coarse.map((it) => (
        <i key={it.on} className={css.coarse} style={{ left: it.x }} />
      ))}
      {supportEnd !== null && supportEnd >= scale.from && supportEnd <= scale.to && (
        <i className={css.end} style={{ left: placeOf(scale, supportEnd) }} />
      )}
      <i className={css.today} style={{ left: placeOf(scale, today) }} />
    </div>
  )
})
