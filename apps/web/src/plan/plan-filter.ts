import type { Day } from '@etappe/domain/kernel/day'
import type { Drift } from '@etappe/domain/plan/drift'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { isOverdue } from '@etappe/domain/plan/measure-rules'
import { type PlanOnly, planOnly, type PlanSearch } from './plan-search.ts'

/** What filters look at beside the measure itself. */
export interface PlanContext {
  readonly today: Day
  readonly goals: ReadonlyMap<Goal['id'], Goal>
  readonly drift: ReadonlyMap<string, Drift>
}

const narrowed: Readonly<Record<PlanOnly, (it: Measure, context: PlanContext) => boolean>> = {
  overdue: (it, { today }) => isOverdue(it, today),
  withoutResponsible: (it) => it.state !== 'dropped' && it.responsibleId === null,
  withoutDate: (it) => it.state !== 'dropped' && it.endsOn === null,
  withoutCost: (it) => it.state !== 'dropped' && it.costState === 'open',
  changed: (it, { drift }) => drift.has(it.id),
}

/** A measure belongs to the pillar of its goal; a goal without one concerns all. */
const isOfPillar = (it: Measure, asked: PlanSearch['pillar'], { goals }: PlanContext): boolean => {
  const own = goals.get(it.goalId)?.pillar ?? null
  return asked === undefined || own === null || own === asked
}

const matches = (it: Measure, search: PlanSearch, context: PlanContext): boolean =>
  (search.state === undefined || it.state === search.state) &&
  (search.responsible === undefined || it.responsibleId === search.responsible) &&
  isOfPillar(it, search.pillar, context)

/** The measures the address asks for. */
export function filterMeasures(measures: readonly Measure[], search: PlanSearch, context: PlanContext): Measure[] {
  const found = measures.filter((it) => matches(it, search, context))
  return search.only === undefined ? found : found.filter((it) => narrowed[search.only as PlanOnly](it, context))
}

/** How many each figure would narrow the plan to, under the other filters. */
export function countOnly(measures: readonly Measure[], search: PlanSearch, context: PlanContext): Record<PlanOnly, number> {
  const found = measures.filter((it) => matches(it, search, context))
  return Object.fromEntries(planOnly.map((only) => [only, found.filter((it) => narrowed[only](it, context)).length])) as Record<
    PlanOnly,
    number
  >
}
