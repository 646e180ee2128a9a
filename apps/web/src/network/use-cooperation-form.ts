import type { CaseId } from '@etappe/domain/kernel/id'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkCooperation, draftOfCooperation, type Ends, newCooperation } from './cooperation-draft.ts'

interface Options {
  readonly caseId: CaseId
  /** As it stands now; `null` for a new one. */
  readonly cooperation: Cooperation | null
  readonly ends: Ends
}

/** Content, problems and saving of the form of a cooperation, new or not. */
export function useCooperationForm({ caseId, cooperation, ends }: Options) {
  const { api, me, queryClient } = useApp()
  const { said } = useWords('network')
  const create = useCommand(api.cooperation.create.mutationOptions(), { done: () => said.created, undo: true, report: 'inline' })
  const update = useCommand(api.cooperation.update.mutationOptions(), { done: () => said.updated, undo: true, report: 'inline' })
  const remove = useCommand(api.cooperation.remove.mutationOptions(), { done: () => said.removed, undo: true })
  const command = cooperation ? update : create
  const form = useRecordForm({
    draftKey: `cooperation.${cooperation?.id ?? `new.${caseId}.${ends.one ?? ''}.${ends.other ?? ''}`}`,
    current: cooperation && draftOfCooperation(cooperation),
    blank: () => newCooperation(ends, me.today),
    check: ({ content }) => checkCooperation(content),
    contentOf: (fields) => fields,
    create: (id, fields) => create.run({ id, caseId, fields }),
    update: (id, { version, fields }) => update.run({ id, version, fields }),
    versionNow: async (id) => {
      const { cooperations } = await queryClient.query(api.cooperation.list.queryOptions({ caseId }, { staleTime: 0 }))
      return cooperations.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, remove, problems: form.found ?? command.problems }
}
