import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { IconCircle, IconCircleCheckFilled, IconCircleDotFilled, IconCircleMinus } from '@tabler/icons-react'
import css from './course.module.css'
import { type CourseStep, courseOf } from './course-marks.ts'
import { useApplicantWords } from './use-applicant-words.ts'

const icons = { done: IconCircleCheckFilled, running: IconCircleDotFilled, ahead: IconCircle, skipped: IconCircleMinus }
const results = ['admitted', 'waitlisted', 'rejected'] as const

/** The four steps of an application with their days, and which one is running. */
export function Course({ view }: { readonly view: ApplicantView }) {
  const { words, formats } = useApplicantWords()
  const result = results.find((it) => it === view.state)
  const below = ({ on, mark, step }: CourseStep) => {
    if (on === null) return mark === 'done' ? words.done : words[mark]
    const day = words.on({ day: formats.day(on) })
    return step === 'decided' && result ? `${words.result[result]}, ${day}` : day
  }
  return (
    <ol className={css.course} aria-label={words.course}>
      {courseOf(view).map((it) => {
        const Icon = icons[it.mark]
        return (
          <li key={it.step} data-mark={it.mark} aria-current={it.mark === 'running' ? 'step' : undefined}>
            <Icon size={20} className="icon" aria-hidden />
            <span>
              <span className={css.name}>{words.step[it.step]}</span>
              <span className={css.below}>{below(it)}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
