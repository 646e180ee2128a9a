import { type GoalId, type MeasureId, measureId } from '@etappe/domain/kernel/id'
import type { Measure } from '@etappe/domain/plan/measure'
import type { MeasureState } from '@etappe/domain/plan/measure-state'
import type { PlanView } from '@etappe/domain/plan/plan-view'
import { titledMeasure } from '@etappe/domain/plan/titled'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { moved } from './moved.ts'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'
import { leavesAgreedMeasure, useReason } from './use-reason.ts'

/** What a measure would be under another goal, at another place, while the server is asked. */
const placed = (plan: PlanView, id: MeasureId, goalId: GoalId, after: MeasureId | null): PlanView => {
  const all = plan.measures.map((it) => (it.id === id ? { ...it, goalId } : it))
  const own = moved(
    all.filter((it) => it.goalId === goalId),
    id,
    after,
  )
  return { ...plan, measures: plan.goals.flatMap((goal) => (goal.id === goalId ? own : all.filter((it) => it.goalId === goal.id))) }
}

/** What can be done with measures as a whole: add, order, move to another goal, say how far, remove. */
export function useMeasureActions({ detail, view }: OpenPlan) {
  const { api } = useApp()
  const { words, measureNumber, measureName } = usePlanWords()
  const withReason = useReason()
  const said = words.form.saved
  const caseId = detail.case.id
  const key = api.plan.get.queryKey({ caseId })
  const create = useCommand(api.measure.create.mutationOptions(), {
    done: (it) => said.measureAdded({ name: measureNumber(it) }),
    undo: true,
  })
  const move = useCommand(api.measure.move.mutationOptions(), {
    optimistic: (cache, it) =>
      cache.edit<PlanView>(key, (plan) => placed(plan, it.id as MeasureId, it.goalId as GoalId, it.after as MeasureId | null)),
    done: () => said.measureMoved,
    undo: true,
  })
  const update = useCommand(api.measure.update.mutationOptions(), { done: () => said.measure, undo: true })
  const remove = useCommand(api.measure.remove.mutationOptions(), { done: () => said.measureRemoved, undo: true })
  return {
    isAdding: create.isPending,
    add: (goalId: GoalId, title: string) =>
      withReason({ isNeeded: view.agreed !== null, subject: title }, (reason) =>
        create.run({ id: measureId.parse(crypto.randomUUID()), caseId, fields: titledMeasure(goalId, title), ...reason }),
      ),
    /** Puts a measure behind another one of a goal, or first there. */
    move: (measure: Measure, goalId: GoalId, after: MeasureId | null) =>
      void withReason({ isNeeded: leavesAgreedMeasure(view.agreed, measure, { goalId }), subject: measureName(measure) }, (reason) =>
        move.run({ id: measure.id, goalId, after, ...reason }),
      ),
    setState: (measure: Measure, state: MeasureState) => void update.run({ id: measure.id, version: measure.version, fields: { state } }),
    remove: (measure: Measure) =>
      withReason({ isNeeded: view.agreed?.measures.some((it) => it.id === measure.id) ?? false, subject: measureName(measure) }, (reason) =>
        remove.run({ id: measure.id, version: measure.version, ...reason }),
      ),
  }
}
export type MeasureActions = ReturnType<typeof useMeasureActions>
