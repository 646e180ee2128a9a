import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Plan } from '@etappe/domain/plan/plan'
import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { usePlanWords } from './use-plan-words.ts'
import css from './vision-section.module.css'

interface Props {
  readonly detail: CaseDetail
  readonly plan: Plan | null
}

/** What was agreed about the goals, by whom, and who goes on. */
export function VisionFacts({ detail, plan }: Props) {
  const { messages: m } = useApp()
  const { words, formats } = usePlanWords()
  const agreedOn = plan?.goalsAgreedOn ?? null
  const approvedOn = plan?.goalsApprovedOn ?? null
  const coordination = plan?.permanentCoordination ?? ''
  const meeting = detail.meetings.find((it) => it.id === plan?.goalsAgreedMeetingId)
  const agreed = (day: string) =>
    meeting ? words.vision.agreedIn({ day, meeting: m.meetings.kind[meeting.kind] }) : words.vision.agreed({ day })
  const facts: readonly (readonly [isThere: boolean, text: string])[] = [
    agreedOn === null ? [false, words.vision.notAgreed] : [true, agreed(formats.day(agreedOn))],
    approvedOn === null
      ? [false, words.vision.notApproved]
      : [true, words.vision.approved({ by: plan?.goalsApprovedBy ?? '', day: formats.day(approvedOn) })],
    ...(coordination === '' ? [] : [[true, words.vision.coordination({ name: coordination })] as const]),
  ]
  return (
    <ul className={css.facts}>
      {facts.map(([isThere, text]) => (
        <li key={text} className={isThere ? undefined : 'quiet'}>
          {isThere ? (
            <IconCheck size={16} className="icon good" aria-hidden />
          ) : (
            <IconCircleDashed size={16} className="icon" aria-hidden />
          )}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
