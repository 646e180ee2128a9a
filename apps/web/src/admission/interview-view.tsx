import { type Interview, interviewQuestions } from '@etappe/domain/applications/interview'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './interview.module.css'
import { RecommendationMark } from './recommendation-mark.tsx'

interface Props {
  readonly interview: Pick<Interview, 'heldOn' | 'participants' | 'answers' | 'note' | 'recommendation' | 'reason'>
  /** Who led it. */
  readonly heldByName: string
  readonly action?: ReactNode
}

/** A talk to read. */
export function InterviewView({ interview: it, heldByName, action }: Props) {
  const { formats } = useApp()
  const words = useWords('admission').interview
  const { question } = useWords('applications')
  const rows = [
    ...interviewQuestions.map((key) => [question[key].name, it.answers[key]] as const),
    ...(it.note.trim() === '' ? [] : [[words.note, it.note] as const]),
  ]
  return (
    <Section title={words.of({ day: formats.day(it.heldOn) })} action={action}>
      <div className={css.talk}>
        <p className={css.head}>
          <RecommendationMark recommendation={it.recommendation} />
          <span className="quiet">
            {words.by({ name: heldByName })}
            {it.participants !== '' && (
              <>
                . {words.with}: <bdi>{it.participants}</bdi>
              </>
            )}
          </span>
        </p>
        {it.reason.trim() !== '' && <p dir="auto">{it.reason}</p>}
        <dl className={css.answers}>
          {rows.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text.trim() === '' ? <span className="quiet">{words.noAnswer}</span> : text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  )
}
