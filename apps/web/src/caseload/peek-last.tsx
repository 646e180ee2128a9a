import { type Meeting, participantTotal } from '@etappe/domain/meetings/meeting'
import { useApp } from '../app/app-context.tsx'
import css from './case-peek.module.css'

/** What happened last: the newest meeting that was held. */
export function PeekLast({ meetings }: { meetings: readonly Meeting[] }) {
  const { messages: m, formats } = useApp()
  const words = m.caseload.peek
  const last = meetings.find(({ state }) => state === 'held')
  const people = last ? participantTotal(last.participants) : 0
  return (
    <>
      <h3>{words.last}</h3>
      {last ? (
        <p className={css.last}>
          {formats.day(last.heldOn)} · {m.meetings.kind[last.kind]}
          {people > 0 && `, ${m.meetings.people({ count: people })}`}. <bdi>{last.notes}</bdi>
        </p>
      ) : (
        <p className="quiet">{words.noMeeting}</p>
      )}
    </>
  )
}
