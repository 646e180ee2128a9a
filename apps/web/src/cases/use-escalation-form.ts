import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Escalation, EscalationFields } from '@etappe/domain/cases/escalation'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkEscalation, draftOfEscalation, type EscalationContent, newEscalation } from './escalation-draft.ts'

/** Content, problems and saving of the form of an escalation, new or not. */
export function useEscalationForm({ case: { id: caseId } }: CaseDetail, escalation: Escalation | null) {
  const { api, me, queryClient } = useApp()
  const words = useWords('escalations')
  const options = { done: () => (escalation ? words.said.saved : words.said.opened), undo: true, report: 'inline' } as const
  const create = useCommand(api.escalation.create.mutationOptions(), options)
  const update = useCommand(api.escalation.update.mutationOptions(), options)
  const command = escalation ? update : create
  const form = useRecordForm({
    draftKey: `escalation.${escalation?.id ?? `new.${caseId}`}`,
    current: escalation && draftOfEscalation(escalation),
    blank: () => newEscalation(me.today),
    check: ({ content }) => checkEscalation(content, me.today),
    contentOf: (fields: Partial<EscalationFields>): Partial<EscalationContent> => fields,
    create: (id, fields) => create.run({ id, caseId, fields }),
    update: (id, edit) => update.run({ id, ...edit }),
    versionNow: async (id) => {
      const { rows } = await queryClient.query(api.escalation.ofCase.queryOptions({ caseId }, { staleTime: 0 }))
      return rows.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
