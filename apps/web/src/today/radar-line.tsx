import { daysBetween } from '@etappe/domain/kernel/day'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { CaseLine } from './case-line.tsx'
import css from './contact-radar.module.css'
import { LogLink } from './log-link.tsx'
import { RadarTrack } from './radar-track.tsx'
import { RadarWhy } from './radar-why.tsx'
import type { TodayContact, TodayPage } from './today-data.ts'
import { WaitButton } from './wait-button.tsx'

interface Props {
  readonly row: TodayContact
  readonly page: Pick<TodayPage, 'day' | 'reach'>
  readonly onWait: () => void
}

const states = { red: 'bad', amber: 'warn' } as const

/** One case: how long nobody met against the rhythm of its phase, what else is urgent about it, and when they will meet. */
export function RadarLine({ row, page, onWait }: Props) {
  const { messages: m } = useApp()
  const words = m.today.contact
  const gap = daysBetween(row.lastContactOn ?? row.startedOn, page.day)
  const state = row.late === null ? 'calm' : states[row.late]
  const ahead = row.nextOn === null ? null : daysBetween(page.day, row.nextOn)
  const next = ahead === 0 ? words.today : words.ahead({ count: ahead ?? 0 })
  return (
    <li className={css.line}>
      <span className={css.name}>
        <Link to="/faelle/$number" params={{ number: row.caseNumber }} className="plainlink cut" title={row.caseName}>
          <bdi>{row.caseName}</bdi>
        </Link>
        <CaseLine
          number={row.caseNumber}
          text={row.lastContactOn === null ? words.never : ''}
          owner={page.reach === 'mine' ? undefined : row}
        />
        <RadarWhy row={row} />
      </span>
      <RadarTrack row={row} today={page.day} state={state} />
      <span className={css.gap}>
        <span>
          <span className={state === 'calm' ? '' : `${state} strong`}>{words.days({ count: gap })}</span>
          <span className="quiet">, {words.rhythm({ days: row.rhythm.amberAfter })}</span>
        </span>
        <span className={`small ${ahead === null ? 'warn' : 'quiet'}`}>{ahead === null ? words.nothingPlanned : next}</span>
      </span>
      <span className={css.actions}>
        <LogLink number={row.caseNumber} name={row.caseName} />
        <WaitButton name={row.caseName} onClick={onWait} />
      </span>
    </li>
  )
}
