import type { Day } from '@etappe/domain/kernel/day'
import { type MeetingId, planId } from '@etappe/domain/kernel/id'
import { type Plan, type PlanFields, planFields } from '@etappe/domain/plan/plan'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { checkFields } from '../ui/field-check.ts'
import { type RecordDraft, useRecordForm } from '../ui/use-record-form.ts'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'
import { useReason } from './use-reason.ts'

/** The plan as a whole as it stands in its form. */
interface Content extends Omit<PlanFields, 'goalsAgreedOn' | 'goalsApprovedOn'> {
  readonly goalsAgreedOn: string | null
  readonly goalsApprovedOn: string | null
}
type Draft = RecordDraft<Plan['id'] | null, PlanFields, Content>

const blankFields: PlanFields = {
  vision: '',
  goalsAgreedOn: null as Day | null,
  goalsAgreedMeetingId: null as MeetingId | null,
  goalsApprovedBy: '',
  goalsApprovedOn: null,
  permanentCoordination: '',
  decisionAsk: '',
}

/** Nothing said yet is version 0. */
function draftOf(plan: Plan | null): Draft {
  const fields = plan ? planFields.parse(plan) : blankFields
  return { id: plan ? planId.parse(plan.id) : null, base: { ...fields, version: plan?.version ?? 0 }, content: fields }
}

/** Content, problems and saving of the form of vision and agreements. */
export function useVisionForm({ detail, view }: OpenPlan) {
  const { api, queryClient } = useApp()
  const { words } = usePlanWords()
  const withReason = useReason()
  const caseId = detail.case.id
  const update = useCommand(api.plan.update.mutationOptions(), { done: () => words.form.saved.plan, undo: true, report: 'inline' })
  const { agreed } = view
  const isLeft = (fields: Partial<PlanFields>) =>
    agreed !== null && fields.vision !== undefined && fields.vision !== agreed.vision && fields.vision !== view.plan?.vision
  const form = useRecordForm<Draft['id'], PlanFields, Content>({
    draftKey: `plan.${caseId}`,
    current: draftOf(view.plan),
    blank: () => draftOf(view.plan),
    check: ({ content }) => checkFields(planFields, { ...content }, () => ({})),
    contentOf: (fields) => fields,
    create: () => Promise.resolve(undefined),
    update: (_, { version, fields }) =>
      withReason({ isNeeded: isLeft(fields), subject: words.field.plan.vision }, (reason) =>
        update.run({ caseId, version, fields, ...reason }),
      ),
    versionNow: async () => {
      const plan = await queryClient.query(api.plan.get.queryOptions({ caseId }, { staleTime: 0 }))
      return plan.plan?.version ?? 0
    },
  })
  return { ...form, command: update, problems: form.found ?? update.problems }
}
