import { type Meeting, participantTotal } from '@etappe/domain/meetings/meeting'
import { useApp } from '../app/app-context.tsx'
import css from './meeting-form.module.css'

/** The meeting before this one in short. */
export function LastMeeting({ meeting }: { meeting: Meeting }) {
  const { messages: m, formats } = useApp()
  const words = m.meetings
  const people = participantTotal(meeting.participants)
  const { notes, nextSteps } = meeting
  return (
    <>
      <p className="quiet small">
        {words.list.name({ kind: words.kind[meeting.kind], day: formats.day(meeting.heldOn) })}
        {people > 0 && ` · ${words.people({ count: people })}`}
      </p>
      {notes !== '' && (
        <p className={css.lines} dir="auto">
          {notes}
        </p>
      )}
      {nextSteps !== '' && (
        <p className={css.lines}>
          <span className="strong">{words.list.next}</span> <bdi>{nextSteps}</bdi>
        </p>
      )}
      {notes === '' && nextSteps === '' && <p className="quiet">{words.form.lastEmpty}</p>}
    </>
  )
}
