import type { CaseRow } from '@etappe/domain/cases/case-query'
import { daysBetween } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { milestoneName } from './case-facts.ts'
import css from './cells.module.css'
import { SecondLine } from './second-line.tsx'

/** The next open milestone and when it is due, or how late it is. A closed case has none ahead. */
export function MilestoneCell({ row }: { row: CaseRow }) {
  const { me, messages: m, formats } = useApp()
  const next = row.nextMilestone
  if (row.light === 'closed') return null
  if (!next) return <span className="quiet">{m.caseload.noMilestone}</span>
  const late = daysBetween(next.dueOn, me.today)
  const name = milestoneName(next, m)
  return (
    <>
      <bdi className={css.line} title={name}>
        {name}
      </bdi>
      <SecondLine>{late > 0 ? <span className="bad">{m.caseload.late({ days: late })}</span> : formats.day(next.dueOn)}</SecondLine>
    </>
  )
}
