import { addDays } from '@etappe/domain/kernel/day'
import { todayDays } from '@etappe/domain/reports/today'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './next-meetings.module.css'
import { OwnerWord } from './owner-word.tsx'
import { ShownOf } from './shown-of.tsx'
import type { TodayMeeting, TodayPage } from './today-data.ts'

/** So that what is late stands in sight below. */
const rowsAtFirst = 5

/** Planned meetings of the next two weeks, the first first. */
export function NextMeetings({ page }: { page: TodayPage }) {
  const { messages: m, formats } = useApp()
  const words = m.today
  const dayWord = ({ heldOn }: TodayMeeting) => {
    if (heldOn === page.day) return words.day.today
    return heldOn === addDays(page.day, 1) ? words.day.tomorrow : formats.weekday(heldOn)
  }
  const time = ({ startsAt, endsAt }: TodayMeeting) => {
    if (startsAt === null) return ''
    return endsAt === null ? words.time.from({ start: startsAt }) : words.time.span({ start: startsAt, end: endsAt })
  }
  const { count, rows } = page.meetings
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, rowsAtFirst)
  const isShared = page.reach !== 'mine'
  return (
    <Section title={words.meetings.title} {...(count > 0 ? { count } : {})}>
      {count === 0 && (
        <EmptyState
          action={
            <Button variant="default" component={Link} to="/termin/neu">
              {words.meetings.plan}
            </Button>
          }
        >
          {words.meetings.none({ days: todayDays.meetings })}
        </EmptyState>
      )}
      <ol>
        {shown.map((row) => (
          <li key={row.id} className={css.meeting}>
            <span className={css.when}>
              <span className="strong">{dayWord(row)}</span>
              <span className="quiet small">{formats.dayShort(row.heldOn)}</span>
            </span>
            <span className={css.what}>
              <span className="spread">
                <Link to="/termin/$id" params={{ id: row.id }} className="plainlink strong">
                  {m.meetings.kind[row.kind]}
                </Link>
                <span className="nowrap">{time(row)}</span>
              </span>
              <span className={css.of}>
                <Link to="/faelle/$number" params={{ number: row.caseNumber }} className="plainlink cut" title={row.caseName}>
                  <bdi>{row.caseName}</bdi>
                </Link>
                <span className="quiet nowrap">{row.caseNumber}</span>
              </span>
              {(row.place !== '' || isShared) && (
                <span className="quiet small">
                  {isShared && <OwnerWord of={row} />}
                  {isShared && row.place !== '' && ' · '}
                  <bdi>{row.place}</bdi>
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {shown.length < rows.length ? (
        <Button variant="subtle" size="compact-sm" className={css.more} onClick={() => setIsWhole(true)}>
          {words.meetings.more({ count: count - shown.length })}
        </Button>
      ) : (
        <ShownOf shown={rows.length} count={count} />
      )}
    </Section>
  )
}
