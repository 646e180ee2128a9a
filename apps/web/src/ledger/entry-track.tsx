import type { SupportWindow } from '@etappe/domain/facilitation/ledger'
import type { LedgerEntry } from '@etappe/domain/facilitation/ledger-entry'
import type { Day } from '@etappe/domain/kernel/day'
import css from './entry-track.module.css'
import { halfYearsOf, placeIn } from './time-scale.ts'

interface Props {
  readonly entries: readonly LedgerEntry[]
  readonly window: SupportWindow
  readonly today: Day
}

const at = (percent: number) => ({ left: `${percent}%` })

/** When things were given and will be: dots are delivered, rings are planned, the line is today. The list below says the same in words. */
export function EntryTrack({ entries, window, today }: Props) {
  return (
    <span className={css.track} aria-hidden>
      {halfYearsOf(window).map((it) => (
        <span key={it} className={css.halfYear} style={at(placeIn(window, it))} />
      ))}
      {today >= window.start && today <= window.end && <span className={css.today} style={at(placeIn(window, today))} />}
      {entries.map((it) => (
        <span key={it.serviceId ?? it.meetingId} className={css[it.state]} style={at(placeIn(window, it.on))} />
      ))}
    </span>
  )
}
