import type { Finding } from '@etappe/domain/baseline/finding'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { type Beginning, checkFinding, draftOfFinding, newFinding } from './finding-draft.ts'

interface Options {
  readonly caseId: CaseId
  /** As it stands now; `null` for a new one. */
  readonly finding: Finding | null
  readonly begin: Beginning
}

/** Content, problems and saving of the form of a finding, new or not. */
export function useFindingForm({ caseId, finding, begin }: Options) {
  const { api, queryClient } = useApp()
  const { said } = useWords('findings')
  const create = useCommand(api.finding.create.mutationOptions(), {
    done: ({ number }) => said.added({ number }),
    undo: true,
    report: 'inline',
  })
  const update = useCommand(api.finding.update.mutationOptions(), {
    done: ({ number }) => said.updated({ number }),
    undo: true,
    report: 'inline',
  })
  const command = finding ? update : create
  const form = useRecordForm({
    // What was begun about one gap is no draft for another.
    draftKey: `finding.${finding?.id ?? ['new', caseId, begin.cell ?? begin.as ?? begin.of ?? ''].join('.')}`,
    current: finding && draftOfFinding(finding),
    blank: () => newFinding(begin),
    check: ({ content }) => checkFinding(content),
    contentOf: (fields) => fields,
    create: (id, fields) => create.run({ id, caseId, fields }),
    update: (id, edit) => update.run({ id, ...edit }),
    versionNow: async (id) => {
      const { findings } = await queryClient.query(api.finding.list.queryOptions({ caseId }, { staleTime: 0 }))
      return findings.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
