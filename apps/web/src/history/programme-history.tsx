import { can } from '@etappe/domain/access/policy'
import { useApp } from '../app/app-context.tsx'
import type { HistoryEntry } from './history-entry.ts'
import { HistoryPages } from './history-pages.tsx'
import { programmeAreas, programmeChange } from './programme-change.ts'
import { useHistoryPages } from './use-history-pages.ts'
import { useHistoryWords } from './use-history-words.ts'
import type { HistoryWords } from './value-words.ts'

const noNames = {}

/** Everything that happened to the programme definition and to the quotas. */
export function ProgrammeHistory() {
  const { api, queryClient, me } = useApp()
  const plain = useHistoryWords(noNames, programmeAreas)
  const words: HistoryWords = { ...plain, partsOf: (event, field) => programmeChange(event, field, plain) }
  const history = useHistoryPages({
    queryKey: api.programme.history.queryKey(),
    readPage: (before) => queryClient.query(api.programme.history.queryOptions({ before }, { staleTime: 0 })),
  })
  const mayUndo = can(me.actor, 'programme.write').ok
  return <HistoryPages history={history} words={words} isUndoable={({ undoneBy }: HistoryEntry) => mayUndo && undoneBy === null} />
}
