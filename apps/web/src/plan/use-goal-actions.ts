import { type GoalId, goalId } from '@etappe/domain/kernel/id'
import type { Goal } from '@etappe/domain/plan/goal'
import type { PlanView } from '@etappe/domain/plan/plan-view'
import { titledGoal } from '@etappe/domain/plan/titled'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { moved } from './moved.ts'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'
import { useReason } from './use-reason.ts'

/** What can be done with goals as a whole: add, order, remove. */
export function useGoalActions({ detail, view }: OpenPlan) {
  const { api } = useApp()
  const { words, goalNumber, goalName } = usePlanWords()
  const withReason = useReason()
  const said = words.form.saved
  const caseId = detail.case.id
  const key = api.plan.get.queryKey({ caseId })
  const create = useCommand(api.goal.create.mutationOptions(), { done: (it) => said.goalAdded({ name: goalNumber(it) }), undo: true })
  const move = useCommand(api.goal.move.mutationOptions(), {
    optimistic: (cache, { id, after }) =>
      cache.edit<PlanView>(key, (plan) => ({ ...plan, goals: moved(plan.goals, id as GoalId, after as GoalId | null) })),
    done: () => said.goalMoved,
    undo: true,
  })
  const ownMeasures = (id: string) => view.measures.filter((it) => it.goalId === id).length
  const remove = useCommand(api.goal.remove.mutationOptions(), {
    done: (_, { id }) => said.goalRemoved({ count: ownMeasures(id) }),
    undo: true,
  })
  return {
    isAdding: create.isPending,
    /** Answers the new goal, or `undefined` when it was not added. */
    add: (title: string) =>
      withReason({ isNeeded: view.agreed !== null, subject: title }, (reason) =>
        create.run({ id: goalId.parse(crypto.randomUUID()), caseId, fields: titledGoal(title), ...reason }),
      ),
    /** Puts a goal behind another, or first. */
    move: (goal: Goal, after: GoalId | null) => void move.run({ id: goal.id, after }),
    remove: (goal: Goal) =>
      withReason({ isNeeded: view.agreed?.goals.some((it) => it.id === goal.id) ?? false, subject: goalName(goal) }, (reason) =>
        remove.run({ id: goal.id, version: goal.version, ...reason }),
      ),
  }
}
export type GoalActions = ReturnType<typeof useGoalActions>
