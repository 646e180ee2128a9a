import { checkSteeringGroup, type Participant } from '@etappe/domain/organisations/steering-group'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { CheckLine } from './check-line.tsx'
import css from './participants-page.module.css'

/** Whether all who belong to it sit in the steering group today, and whether it may decide. */
export function SteeringCheck({ participants }: { participants: readonly Participant[] }) {
  const { me, formats } = useApp()
  const { check: words } = useWords('organisations')
  const baseline = useWords('baseline')
  const { members, missingDepartments, missingPillars, hasMandate } = checkSteeringGroup(participants, me.today)
  const missing = (names: readonly string[]) => (names.length === 0 ? words.complete : words.missing({ names: formats.list([...names]) }))
  return (
    <Section title={words.title}>
      <p className={`${css.lead} quiet small`}>{members === 0 ? words.nobody : words.members({ count: members })}</p>
      <ul className={css.check}>
        <CheckLine
          isMet={missingDepartments.length === 0}
          title={words.departments}
          text={missing(missingDepartments.map((it) => baseline.department[it]))}
        />
        <CheckLine
          isMet={missingPillars.length === 0}
          title={words.pillars}
          text={missing(missingPillars.map((it) => baseline.pillar[it]))}
        />
        <CheckLine isMet={hasMandate} title={words.mandate} text={hasMandate ? words.hasMandate : words.noMandate} />
      </ul>
    </Section>
  )
}
