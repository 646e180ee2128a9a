import type { Case } from '../cases/case.ts'
import type { Day } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { SupportServiceFields } from './support-service.ts'

type Around = Pick<Case, 'startedOn' | 'supportEnd'>

function dayProblem({ state, on }: SupportServiceFields, { startedOn, supportEnd }: Around, today: Day): FieldProblem | null {
  if (on < startedOn) return 'before-start'
  if (state === 'delivered' && on > today) return 'in-the-future'
  return supportEnd !== null && on > supportEnd ? 'after-support' : null
}

/** What contradicts itself in a service, or the time of its case. Only days of facilitation come in quarters. */
export function serviceProblems(
  it: SupportServiceFields,
  around: Around,
  today: Day,
): Partial<Record<keyof SupportServiceFields, FieldProblem>> {
  const on = dayProblem(it, around, today)
  return {
    ...(on === null ? {} : { on }),
    ...(it.kind !== 'facilitation' && !Number.isInteger(it.amount) ? { amount: 'out-of-range' as const } : {}),
    ...(it.kind !== 'exchange' && it.country !== null ? { country: 'not-a-choice' as const } : {}),
  }
}
