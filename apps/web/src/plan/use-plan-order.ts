import type { GoalId, MeasureId } from '@etappe/domain/kernel/id'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { stepped } from './moved.ts'
import { type DragItem, type DropTarget, useDragOrder } from './use-drag-order.ts'
import type { GoalActions } from './use-goal-actions.ts'
import type { MeasureActions } from './use-measure-actions.ts'
import type { OpenPlan } from './use-plan.ts'

interface Actions {
  readonly goals: GoalActions
  readonly measures: MeasureActions
}

/** The id under which the button of a goal or measure is found, to keep the keyboard with it when it moves. */
export const orderId = (id: string): string => `plan-${id}`

/** The entry before `id`, or `null` when it is the first. */
const before = <Id>(list: readonly { readonly id: Id }[], id: Id): Id | null => list[list.findIndex((it) => it.id === id) - 1]?.id ?? null

/** The order of goals and measures: by drag, by Alt and arrow keys, by the menu of each. */
export function usePlanOrder({ view, goals, measures, verdict }: OpenPlan, actions: Actions) {
  const kept = useRef<string | null>(null)
  useEffect(() => {
    if (kept.current !== null) document.getElementById(orderId(kept.current))?.focus()
    kept.current = null
  }, [view.goals, view.measures])
  const inGoal = (id: GoalId) => view.measures.filter((it) => it.goalId === id)

  const stepGoal = (goal: Goal, by: 1 | -1) => {
    const after = stepped(view.goals, goal.id, by)
    if (after === undefined) return
    kept.current = goal.id
    actions.goals.move(goal, after)
  }

  /** At the end of its goal a measure goes on to the next one. */
  const stepMeasure = (measure: Measure, by: 1 | -1) => {
    const after = stepped(inGoal(measure.goalId), measure.id, by)
    const neighbour = view.goals[view.goals.findIndex((it) => it.id === measure.goalId) + by]
    if (after === undefined && !neighbour) return
    kept.current = measure.id
    if (after !== undefined) return actions.measures.move(measure, measure.goalId, after)
    if (neighbour) actions.measures.move(measure, neighbour.id, by === 1 ? null : (inGoal(neighbour.id).at(-1)?.id ?? null))
  }

  const dropGoal = (goal: Goal, target: DropTarget) => {
    const others = view.goals.filter((it) => it.id !== goal.id)
    const id = target.id as GoalId
    actions.goals.move(goal, target.isAfter ? id : before(others, id))
  }

  const dropMeasure = (measure: Measure, target: DropTarget) => {
    if (target.noun === 'goal') return actions.measures.move(measure, target.id as GoalId, null)
    const over = measures.get(target.id as MeasureId)
    if (!over) return
    const others = inGoal(over.goalId).filter((it) => it.id !== measure.id)
    actions.measures.move(measure, over.goalId, target.isAfter ? over.id : before(others, over.id))
  }

  const drop = (dragged: DragItem, target: DropTarget) => {
    const goal = dragged.noun === 'goal' ? goals.get(dragged.id as GoalId) : undefined
    const measure = dragged.noun === 'measure' ? measures.get(dragged.id as MeasureId) : undefined
    if (goal) dropGoal(goal, target)
    if (measure) dropMeasure(measure, target)
  }

  const onKeys = (step: (by: 1 | -1) => void) => (event: KeyboardEvent) => {
    if (!verdict.ok || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    step(event.key === 'ArrowDown' ? 1 : -1)
  }

  return {
    drag: useDragOrder(drop),
    stepGoal,
    stepMeasure,
    keysOfGoal: (goal: Goal) => onKeys((by) => stepGoal(goal, by)),
    keysOfMeasure: (measure: Measure) => onKeys((by) => stepMeasure(measure, by)),
  }
}
export type PlanOrder = ReturnType<typeof usePlanOrder>
