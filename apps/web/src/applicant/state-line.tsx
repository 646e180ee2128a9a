import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { dayOf, daysBetween } from '@etappe/domain/kernel/day'
import css from './applicant.module.css'
import { useApplicantWords } from './use-applicant-words.ts'

/** Where it stands and who does something next, in a sentence; until when, where an answer is awaited. */
export function StateLine({ view }: { readonly view: ApplicantView }) {
  const { words, formats } = useApplicantWords()
  const { askBack, state } = view
  const due = () => {
    if (!askBack) return ''
    const days = daysBetween(dayOf(new Date()), askBack.dueOn)
    const day = formats.day(askBack.dueOn)
    if (days < 0) return words.overdue({ day })
    return days === 0 ? words.dueToday : words.due({ day, days })
  }
  return (
    <p className={css.state} data-asks={askBack !== null || undefined}>
      {askBack ? words.state.incomplete : words.state[state]} {askBack && <a href="#missing">{due()}</a>}
    </p>
  )
}
