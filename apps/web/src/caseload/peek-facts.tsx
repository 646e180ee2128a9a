import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CaseRow } from '@etappe/domain/cases/case-query'
import { useApp } from '../app/app-context.tsx'
import { PhaseTag } from '../cases/phase-tag.tsx'
import { TrafficLight } from '../cases/traffic-light.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { milestoneName } from './case-facts.ts'
import css from './case-peek.module.css'
import { DayOfPlan } from './day-of-plan.tsx'
import { hasSeveralOffices } from './filter-fields.ts'

interface Props {
  readonly row: CaseRow
  /** Nothing while it is fetched. */
  readonly detail: CaseDetail | undefined
}

/** Where the case stands and who is in charge. */
export function PeekFacts({ row, detail }: Props) {
  const { me, messages: m, formats } = useApp()
  const words = m.caseload
  const next = row.light === 'closed' ? null : row.nextMilestone
  const contact = [detail?.case.contactName, detail?.case.contactFunction].filter((it) => it !== undefined && it !== '').join(', ')
  return (
    <dl className={css.facts}>
      <dt>{m.cases.field.phase}</dt>
      <dd className={css.phase}>
        <PhaseTag phase={row.phase} />
        <span className="quiet">
          <DayOfPlan row={row} isShort />
        </span>
      </dd>
      <dt>{words.sort.light}</dt>
      <dd>
        <TrafficLight light={row.light} reasons={row.lightReasons} />
      </dd>
      <dt>{words.peek.milestone}</dt>
      <dd>
        {next ? (
          <>
            <bdi>{milestoneName(next, m)}</bdi>{' '}
            <span className={next.dueOn < me.today ? 'bad strong nowrap' : 'nowrap quiet'}>
              {words.peek.due({ day: formats.dayShort(next.dueOn) })}
            </span>
          </>
        ) : (
          <span className="quiet">{words.noMilestone}</span>
        )}
      </dd>
      <dt>{m.cases.field.ownerId}</dt>
      <dd>{row.ownerName ?? <span className="quiet">{words.nobody}</span>}</dd>
      <dt>{words.column.facilitator}</dt>
      <dd>{row.facilitatorName ?? <span className="quiet">{words.nobody}</span>}</dd>
      {hasSeveralOffices(me.actor) && (
        <>
          <dt>{m.cases.field.officeCode}</dt>
          <dd>
            <OfficeMark code={row.officeCode} name={me.offices.find(({ code }) => code === row.officeCode)?.city ?? row.officeCode} />
          </dd>
        </>
      )}
      {contact !== '' && (
        <>
          <dt>{words.peek.contact}</dt>
          <dd>
            <bdi>{contact}</bdi>
          </dd>
        </>
      )}
    </dl>
  )
}
