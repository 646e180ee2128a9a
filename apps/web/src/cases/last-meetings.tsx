import { participantTotal } from '@etappe/domain/meetings/meeting'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './case-overview.module.css'
import type { OpenCase } from './use-open-case.ts'

const shown = 3

/** What happened last: the newest held meetings, and the next appointment. */
export function LastMeetings({ open: { detail, may } }: { open: OpenCase }) {
  const { me, messages: m, formats } = useApp()
  const words = m.casePage.last
  const params = { number: detail.case.number }
  const held = detail.meetings.filter((it) => it.state === 'held').slice(0, shown)
  const next = detail.meetings.filter((it) => it.state === 'planned' && it.heldOn >= me.today).at(-1)
  return (
    <Section
      title={words.title}
      count={words.count({ count: detail.meetingCount })}
      action={
        detail.meetingCount > 0 && (
          <Link to="/faelle/$number/termine" params={params}>
            {words.all}
          </Link>
        )
      }
    >
      {held.length === 0 && (
        <EmptyState
          action={
            may('meeting.write').ok && (
              <Button variant="default" renderRoot={(props) => <Link to="/termin/neu" search={{ fall: params.number }} {...props} />}>
                {words.noneAction}
              </Button>
            )
          }
        >
          {words.none}
        </EmptyState>
      )}
      <ol>
        {held.map((meeting) => {
          const people = participantTotal(meeting.participants)
          const meta = [people > 0 ? m.meetings.people({ count: people }) : '', meeting.place].filter((it) => it !== '').join(' · ')
          return (
            <li key={meeting.id} className={css.event}>
              <span className="quiet nowrap">{formats.day(meeting.heldOn)}</span>
              <div>
                <Link to="/termin/$id" params={{ id: meeting.id }} className="plainlink strong">
                  {m.meetings.kind[meeting.kind]}
                </Link>
                <p className={meeting.notes === '' ? 'quiet' : css.text} dir="auto">
                  {meeting.notes === '' ? words.noNotes : meeting.notes}
                </p>
                {meta !== '' && (
                  <p className="quiet small">
                    <bdi>{meta}</bdi>
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {next && <p className={css.upcoming}>{words.upcoming({ day: formats.day(next.heldOn), kind: m.meetings.kind[next.kind] })}</p>}
    </Section>
  )
}
