import { planCriterionField } from '@etappe/domain/plan/criterion-field'
import type { PlanCriterion } from '@etappe/domain/plan/plan-complete'
import { openPlan, type PlanSearch } from './plan-search.ts'

/** Where on the page of goals and measures a criterion is met: beside the list, at the field. */
export function checkTarget(criterion: PlanCriterion, gap: string | null): PlanSearch {
  const field = planCriterionField[criterion]
  const at = field === undefined ? {} : { field }
  if (gap !== null) return { open: gap, ...at }
  return field === undefined ? {} : { open: openPlan, ...at }
}
