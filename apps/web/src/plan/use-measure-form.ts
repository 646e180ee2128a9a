import type { Measure } from '@etappe/domain/plan/measure'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkMeasure, draftOfMeasure, measureContent } from './measure-draft.ts'
import { useDecimal } from '../ui/use-decimal.ts'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'
import { leavesAgreedMeasure, useReason } from './use-reason.ts'

/** Content, problems and saving of the form of a measure. */
export function useMeasureForm({ detail, view }: OpenPlan, measure: Measure) {
  const { api, me, queryClient } = useApp()
  const { words, measureName } = usePlanWords()
  const decimal = useDecimal()
  const withReason = useReason()
  const update = useCommand(api.measure.update.mutationOptions(), {
    done: () => words.form.saved.measure,
    undo: true,
    report: 'inline',
  })
  const current = draftOfMeasure(measure, decimal)
  const form = useRecordForm({
    draftKey: `measure.${measure.id}`,
    current,
    blank: () => current,
    check: ({ content }) => checkMeasure(content, me.today, decimal),
    contentOf: (fields) => measureContent(fields, decimal),
    create: () => Promise.resolve(undefined),
    update: (id, edit) =>
      withReason({ isNeeded: leavesAgreedMeasure(view.agreed, measure, edit.fields), subject: measureName(measure) }, (reason) =>
        update.run({ id, ...edit, ...reason }),
      ),
    versionNow: async (id) => {
      const plan = await queryClient.query(api.plan.get.queryOptions({ caseId: detail.case.id }, { staleTime: 0 }))
      return plan.measures.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command: update, problems: form.found ?? update.problems }
}
export type MeasureForm = ReturnType<typeof useMeasureForm>
