import type { GoalFields } from './goal.ts'
import type { MeasureFields } from './measure.ts'
import type { PlanFields } from './plan.ts'
import type { PlanCriterion } from './plan-complete.ts'

/** The field in which a criterion of the plan is met: of the plan, of a goal or of a measure. */
export const planCriterionField: Partial<Record<PlanCriterion, keyof PlanFields | keyof GoalFields | keyof MeasureFields>> = {
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
