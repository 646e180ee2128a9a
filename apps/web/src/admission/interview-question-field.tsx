import type { InterviewQuestion } from '@etappe/domain/applications/interview'
import { Textarea } from '@mantine/core'
import { useWords } from '../app/words.ts'
import css from './interview.module.css'
import { StatedList } from './stated-list.tsx'
import type { Stated } from './use-stated.ts'

interface Props {
  readonly question: InterviewQuestion
  /** Its place in the guide, from 1. */
  readonly at: number
  /** What the form already says about it. */
  readonly stated: readonly Stated[]
  readonly id: string
  readonly error: string | null
  readonly value: string
  readonly onChange: (value: string) => void
}

const longest = 240
/** Short enough to stand there unasked. */
const isShort = (stated: readonly Stated[]) => stated.reduce((sum, it) => sum + it.text.length, 0) <= longest

/** One question of the guide: what to ask, what the application says, room for the answer. */
export function InterviewQuestionField({ question, at, stated, id, error, value, onChange }: Props) {
  const words = useWords('admission').interview
  const { name, ask } = useWords('applications').question[question]
  return (
    <section className={css.question} aria-labelledby={`${id}-question`}>
      <h3 id={`${id}-question`}>
        {words.question({ at, name })}
        <span className={css.ask}>{ask}</span>
      </h3>
      {stated.length > 0 && (
        <details className={css.stated} open={isShort(stated)}>
          <summary>{words.said}</summary>
          <StatedList stated={stated} />
        </details>
      )}
      <Textarea
        id={id}
        aria-label={words.answerOf({ name })}
        autosize
        minRows={2}
        maxRows={16}
        dir="auto"
        error={error}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </section>
  )
}
