import type { Decision } from '@etappe/domain/plan/decision'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkDecision, decisionContent, draftOfDecision, newDecision } from './decision-draft.ts'
import { useDecimal } from '../ui/use-decimal.ts'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Content, problems and saving of the form of a decision, new or not. */
export function useDecisionForm({ detail }: OpenPlan, decision: Decision | null) {
  const { api, me, queryClient } = useApp()
  const { words } = usePlanWords()
  const decimal = useDecimal()
  const caseId = detail.case.id
  const options = { done: () => words.decision.saved, undo: true, report: 'inline' } as const
  const create = useCommand(api.decision.create.mutationOptions(), options)
  const update = useCommand(api.decision.update.mutationOptions(), options)
  const command = decision ? update : create
  const form = useRecordForm({
    draftKey: `decision.${decision?.id ?? `new.${caseId}`}`,
    current: decision && draftOfDecision(decision, decimal),
    blank: newDecision,
    check: ({ content }) => checkDecision(content, me.today, decimal),
    contentOf: (fields) => decisionContent(fields, decimal),
    create: (id, fields) => create.run({ id, caseId, fields }),
    update: (id, edit) => update.run({ id, ...edit }),
    versionNow: async (id) => {
      const plan = await queryClient.query(api.plan.get.queryOptions({ caseId }, { staleTime: 0 }))
      return plan.decisions.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
