import type { ApplicationOfCase } from '@etappe/domain/applications/application-of-case'
import { canOnApplication } from '@etappe/domain/access/policy'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { interviewQuestions } from '@etappe/domain/applications/interview'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './from-application.module.css'
import { StatedList } from './stated-list.tsx'
import stated from './stated-list.module.css'
import { statedFields, useStated } from './use-stated.ts'

interface Props {
  readonly caseId: CaseId
  readonly officeCode: OfficeCode
}

/** What was said when the case applied: the applicant's words and the talk. Nothing where it was opened by hand. */
export function FromApplication({ caseId, officeCode }: Props) {
  const { api, me, formats } = useApp()
  const words = useWords('admission').fromApplication
  const { question, channel } = useWords('applications')
  const read = useStated()
  const { data: it } = useQuery(api.admission.ofCase.queryOptions({ caseId }))
  if (!it) return null
  const mayOpen = canOnApplication(me.actor, 'application.read', { officeCode }).ok
  const talk = (one: ApplicationOfCase['interviews'][number]) => (
    <section key={one.id} className={css.talk}>
      <h3>{words.talk({ day: formats.day(one.heldOn) })}</h3>
      <p className="quiet small">
        {one.heldByName}
        {one.participants !== '' && `, ${one.participants}`}
      </p>
      <dl className={stated.list}>
        {interviewQuestions
          .filter((key) => one.answers[key].trim() !== '')
          .map((key) => (
            <div key={key}>
              <dt>{question[key].name}</dt>
              <dd dir="auto">{one.answers[key]}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
  return (
    <Section
      className={css.section}
      title={words.heading}
      action={
        mayOpen && (
          <Link to="/bewerbungen/$number" params={{ number: it.number }}>
            {words.toApplication({ number: it.number })}
          </Link>
        )
      }
    >
      <p className={css.lead}>
        {words.lead}{' '}
        <span className="nowrap">
          {it.number}, {words.received} {formats.day(it.submittedOn)}, {channel[it.channel]}
        </span>
      </p>
      <div className={css.columns}>
        <section className={css.talk}>
          <h3>{words.words}</h3>
          <StatedList stated={read(it.fields, statedFields)} />
        </section>
        <div className={css.talks}>{it.interviews.map(talk)}</div>
      </div>
    </Section>
  )
}
