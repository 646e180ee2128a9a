import { type Meeting, participantGroups, participantTotal } from '@etappe/domain/meetings/meeting'
import { useApp } from '../app/app-context.tsx'
import css from './meeting-view.module.css'

/** A meeting for those who may only read it. */
export function MeetingView({ meeting }: { meeting: Meeting }) {
  const { messages: m, formats } = useApp()
  const words = m.meetings
  const { participants } = meeting
  const groups = participantGroups.filter((group) => participants[group] > 0)
  const time = [meeting.startsAt, meeting.endsAt].filter((it) => it !== null).join('–')
  const lines: readonly (readonly [string, string])[] = [
    [words.field.kind, words.kind[meeting.kind]],
    [words.field.heldOn, [formats.day(meeting.heldOn), time].filter((it) => it !== '').join(', ')],
    [words.field.state, words.state[meeting.state]],
    [words.field.place, meeting.place],
    [
      words.field.participants,
      [String(participantTotal(participants)), ...groups.map((group) => `${words.group[group]} ${participants[group]}`)].join(' · '),
    ],
    [words.field.notes, meeting.notes],
    [words.field.nextSteps, meeting.nextSteps],
  ]
  return (
    <dl className={css.lines}>
      {lines
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
    </dl>
  )
}
