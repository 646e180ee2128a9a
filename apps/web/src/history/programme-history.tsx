import { can } from '@etappe/domain/access/policy'
import type { VersionSummary } from '@etappe/domain/programme/programme-version'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import type { HistoryEntry, HistoryEvent } from './history-entry.ts'
import { HistoryPages } from './history-pages.tsx'
import { programmeAreas, programmeChange } from './programme-change.ts'
import { useHistoryPages } from './use-history-pages.ts'
import { useHistoryWords } from './use-history-words.ts'
import type { HistoryWords } from './value-words.ts'

const noNames = {}

/** A published version never changes; only publishing itself can be taken back, while no case follows it. */
function isReversible(event: HistoryEvent, versions: readonly VersionSummary[]): boolean {
  if (event.noun !== 'programmeVersion') return true
  const version = versions.find((it) => it.id === event.recordId)
  if (version?.state !== 'published') return true
  const hasDraft = versions.some((it) => it.state === 'draft')
  return event.changes['state']?.to === 'published' && !hasDraft && version.running + version.ended === 0
}

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
  const { data: versions = [] } = useQuery(api.programme.list.queryOptions())
  const isOpen = ({ events }: HistoryEntry) => events.every((event) => isReversible(event, versions))
  return <HistoryPages history={history} words={words} isUndoable={(entry) => mayUndo && entry.undoneBy === null && isOpen(entry)} />
}
