import type { Finding, FindingFields } from '@etappe/domain/baseline/finding'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { FindingList } from './use-findings.ts'

/** A column of the board: what a finding becomes that is put there, and what the column is called. */
export interface Place {
  readonly fields: Pick<FindingFields, 'kind'> | Pick<FindingFields, 'pillar'>
  readonly name: string
}

/** Moves a finding to another column: shown at once, taken back when refused, undone from the toast. */
export function useMove(caseId: CaseId): (finding: Finding, to: Place) => void {
  const { api, queryClient } = useApp()
  const words = useWords('findings').board
  const baseline = useWords('baseline')
  const key = api.finding.list.queryKey({ caseId })
  const put = (id: string, after: Partial<Finding>) => (list: FindingList) => ({
    ...list,
    findings: list.findings.map((it) => (it.id === id ? { ...it, ...after } : it)),
  })
  const nameOf = (fields: Partial<FindingFields>) => {
    if (fields.kind) return baseline.findingKind[fields.kind]
    return fields.pillar ? baseline.pillar[fields.pillar] : baseline.allPillars
  }
  const { run } = useCommand(api.finding.update.mutationOptions(), {
    optimistic: (cache, { id, fields }) => cache.edit<FindingList>(key, put(id, fields as Partial<Finding>)),
    done: (after, { fields }) => words.moved({ number: after.number, column: nameOf(fields as Partial<FindingFields>) }),
    undo: true,
    // A second move before the list is fetched again has to name this version.
    onDone: ({ id, version }) => queryClient.setQueryData<FindingList>(key, (list) => list && put(id, { version })(list)),
  })
  return ({ id, version }, { fields }) => void run({ id, version, fields })
}
