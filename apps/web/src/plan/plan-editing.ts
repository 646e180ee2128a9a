import { createContext, use } from 'react'
import type { ChangePlanSearch, PlanSearch } from './plan-search.ts'
import type { OpenPlan } from './use-plan.ts'
import type { PlanOrder } from './use-plan-order.ts'
import type { GoalActions } from './use-goal-actions.ts'
import type { MeasureActions } from './use-measure-actions.ts'

/** What every row of the plan can show and do. */
export interface PlanEditing {
  readonly plan: OpenPlan
  readonly search: PlanSearch
  readonly change: ChangePlanSearch
  readonly order: PlanOrder
  readonly goals: GoalActions
  readonly measures: MeasureActions
}

export const PlanEditingContext = createContext<PlanEditing | null>(null)

/** The plan a row belongs to. */
export function usePlanEditing(): PlanEditing {
  const editing = use(PlanEditingContext)
  if (!editing) throw new Error('the row stands outside of a plan')
  return editing
}
