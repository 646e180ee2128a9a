import type { CaseRow } from '@etappe/domain/cases/case-query'
import { useApp } from '../app/app-context.tsx'
import { dayOfPlan } from './case-facts.ts'

interface Props {
  readonly row: CaseRow
  /** "Tag 154/120" */
  readonly isShort?: boolean
}

/** "Tag 154 von 120", late days in red. */
export function DayOfPlan({ row, isShort = false }: Props) {
  const { me, messages: m } = useApp()
  const plan = dayOfPlan(row, me.today)
  if (!plan) return m.cases.lifecycle[row.lifecycle]
  const words = m.caseload.dayOfPlan
  return (
    <>
      {words.day} <span className={plan.isOver ? 'bad strong' : undefined}>{plan.day}</span>
      {isShort ? '/' : ` ${words.of} `}
      {plan.target}
    </>
  )
}
