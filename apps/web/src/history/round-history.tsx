import type { ApplicationRoundId } from '@etappe/domain/kernel/id'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { areasOf } from './area-of-noun.ts'
import { HistoryEntries } from './history-entries.tsx'
import { mayUndoRecords } from './may-undo.ts'
import { useHistoryPages } from './use-history-pages.ts'
import { useHistoryWords } from './use-history-words.ts'

const areas = areasOf(['applicationRound'])

/** Everything that happened to one round, or with `null` to all of them, also to those taken back. */
export function RoundHistory({ roundId }: { readonly roundId: ApplicationRoundId | null }) {
  const { api, queryClient, me } = useApp()
  const h = useWords('history')
  const words = useHistoryWords(undefined, areas)
  const history = useHistoryPages({
    queryKey: api.audit.ofRounds.queryKey({ roundId }),
    readPage: (before) => queryClient.query(api.audit.ofRounds.queryOptions({ roundId, before }, { staleTime: 0 })),
  })
  return (
    <HistoryEntries
      history={history}
      words={words}
      isUndoable={(entry) => mayUndoRecords(me.actor, entry)}
      none={h.noneOfRounds}
      isWholePage
    />
  )
}
