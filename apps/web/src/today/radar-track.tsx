import { useMemo } from 'react'
import css from './contact-radar.module.css'
import { isOnLine, monthsOn, placeOf } from './radar-scale.ts'
import type { TodayContact, TodayPage } from './today-data.ts'

interface Props {
  readonly row: TodayContact
  readonly today: TodayPage['day']
  /** How worrying the silence is. */
  readonly state: 'calm' | 'warn' | 'bad'
}

const at = (percent: number) => ({ left: `${percent}%` })

/** Dots are meetings held, the bar is the silence since the last one, the ring is the next one planned. */
export function RadarTrack({ row, today, state }: Props) {
  const months = useMemo(() => monthsOn(today), [today])
  const from = placeOf(row.lastContactOn ?? row.startedOn, today)
  const now = placeOf(today, today)
  return (
    <span className={css.track} aria-hidden>
      {months.map((month) => (
        <span key={month} className={css.month} style={at(placeOf(month, today))} />
      ))}
      <span className={css.today} style={at(now)} />
      <span className={css.silence} data-state={state} style={{ ...at(from), width: `${now - from}%` }} />
      {[...new Set(row.held)].map((day) => (
        <span key={day} className={css.dot} style={at(placeOf(day, today))} />
      ))}
      {row.nextOn !== null && isOnLine(row.nextOn, today) && <span className={css.next} style={at(placeOf(row.nextOn, today))} />}
    </span>
  )
}
