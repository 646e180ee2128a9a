import type { Goal } from '@etappe/domain/plan/goal'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkGoal, draftOfGoal, goalContent } from './goal-draft.ts'
import { useDecimal } from '../ui/use-decimal.ts'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'
import { leavesAgreedGoal, useReason } from './use-reason.ts'

/** Content, problems and saving of the form of a goal. */
export function useGoalForm({ detail, view }: OpenPlan, goal: Goal) {
  const { api, queryClient } = useApp()
  const { words, goalName } = usePlanWords()
  const decimal = useDecimal()
  const withReason = useReason()
  const update = useCommand(api.goal.update.mutationOptions(), { done: () => words.form.saved.goal, undo: true, report: 'inline' })
  const current = draftOfGoal(goal, decimal)
  const form = useRecordForm({
    draftKey: `goal.${goal.id}`,
    current,
    blank: () => current,
    check: ({ content }) => checkGoal(content, decimal),
    contentOf: (fields) => goalContent(fields, decimal),
    create: () => Promise.resolve(undefined),
    update: (id, edit) =>
      withReason({ isNeeded: leavesAgreedGoal(view.agreed, goal, edit.fields), subject: goalName(goal) }, (reason) =>
        update.run({ id, ...edit, ...reason }),
      ),
    versionNow: async (id) => {
      const plan = await queryClient.query(api.plan.get.queryOptions({ caseId: detail.case.id }, { staleTime: 0 }))
      return plan.goals.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command: update, problems: form.found ?? update.problems }
}
export type GoalForm = ReturnType<typeof useGoalForm>
