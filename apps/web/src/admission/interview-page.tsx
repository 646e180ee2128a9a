import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import { useWords } from '../app/words.ts'
import css from './columns.module.css'
import { ContactCard } from './contact-card.tsx'
import { GoToPage } from './go-to-page.tsx'
import { InterviewForm } from './interview-form.tsx'
import { InterviewList } from './interview-list.tsx'
import type { InterviewSearch } from './interview-search.ts'
import { interviewStage } from './interview-stage.ts'
import { ToClarify } from './to-clarify.tsx'
import { useOpenApplication } from './use-open-application.ts'

interface Props {
  readonly number: string
  readonly talk: InterviewSearch['talk']
  readonly onSearch: (next: InterviewSearch) => void
}

/** The first telephone talk: the guide to write into, then what came of it. */
export function InterviewPage({ number, talk, onSearch }: Props) {
  const words = useWords('admission').interview
  const open = useOpenApplication(number)
  const { application, interviews, eligibility } = open.detail
  const isOpen = isApplicationOpen(application.state)
  const mayWrite = isOpen && open.may('application.write').ok
  const edited = interviews.find((it) => it.id === talk) ?? null
  const stage = interviewStage({ application, talks: interviews.length, mayWrite, isAsked: talk === 'new' || edited !== null })
  const back = () => onSearch({})
  if (stage !== 'guide' && stage !== 'list') {
    const texts = { unchecked: words.notYet, over: words.noneOfClosed, none: words.none }
    return <GoToPage number={number} text={texts[stage]} to="/bewerbungen/$number" label={words.toData} />
  }
  return (
    <div className={css.page} data-side-first>
      <div className={css.main}>
        {!isOpen && <p className={css.note}>{words.closed}</p>}
        {stage === 'guide' && <p className={css.lead}>{words.lead}</p>}
        {stage === 'guide' && (
          <InterviewForm key={edited?.id ?? 'new'} open={open} interview={edited} hasOthers={interviews.length > 0} onBack={back} />
        )}
        {stage === 'list' && <InterviewList open={open} mayWrite={mayWrite} onSearch={onSearch} />}
      </div>
      <div className={css.side}>
        <ContactCard application={application} />
        <ToClarify eligibility={eligibility} />
      </div>
    </div>
  )
}
