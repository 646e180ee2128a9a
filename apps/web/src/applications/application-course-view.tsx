import type { ApplicationState } from '@etappe/domain/applications/application-course'
import { IconCheck } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './application-course.module.css'

const steps = ['submitted', 'checked', 'interviewed', 'rated', 'decided'] as const

/** How many steps are behind an application in this state; where it ended early, as far as it is known to have come. */
const behind: Readonly<Record<ApplicationState, number>> = {
  submitted: 1,
  incomplete: 1,
  checked: 2,
  interviewed: 3,
  rated: 4,
  waitlisted: 5,
  admitted: 5,
  rejected: 5,
  withdrawn: 1,
  duplicate: 1,
}

/** The way of an application in five steps: what is behind it, what comes now, what is ahead. */
export function ApplicationCourse({ state }: { readonly state: ApplicationState }) {
  const { course: words } = useWords('intake').page
  if (state === 'withdrawn' || state === 'duplicate') return null
  const done = behind[state]
  return (
    <ol className={css.course} aria-label={words.label}>
      {steps.map((step, index) => {
        const at = index < done ? 'done' : index === done ? 'now' : 'ahead'
        return (
          <li key={step} data-at={at} aria-current={at === 'now' ? 'step' : undefined}>
            <span className={css.dot} aria-hidden>
              {at === 'done' && <IconCheck size={12} />}
            </span>
            {words[step]}
            <span className="sr"> ({words[at]})</span>
          </li>
        )
      })}
    </ol>
  )
}
