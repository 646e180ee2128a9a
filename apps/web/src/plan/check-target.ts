import type { PlanCriterion } from '@etappe/domain/plan/plan-complete'
import { openPlan, type PlanSearch } from './plan-search.ts'

const fieldOf: Partial<Record<PlanCriterion, string>> = {
  vision: 'vision',
  goalsAgreed: 'goalsAgreedOn',
  goalsApproved: 'goalsApprovedBy',
  permanentCoordination: 'permanentCoordination',
  goalIndicator: 'indicator',
  goalStart: 'startValue',
  goalTarget: 'targetValue',
  goalDate: 'targetOn',
  goalFinding: 'findingIds',
  measureResponsible: 'responsibleId',
  measureDate: 'endsOn',
  measureCost: 'costState',
}

/** Where on the page of goals and measures a criterion is met: beside the list, at the field. */
export function checkTarget(criterion: PlanCriterion, gap: string | null): PlanSearch {
  const field = fieldOf[criterion]
  const at = field === undefined ? {} : { field }
  if (gap !== null) return { open: gap, ...at }
  return field === undefined ? {} : { open: openPlan, ...at }
}
