import type { LetterText } from '@etappe/domain/applications/letter-template'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { areasOf } from './area-of-noun.ts'
import { HistoryEntries } from './history-entries.tsx'
import { mayUndoRecords } from './may-undo.ts'
import { useHistoryPages } from './use-history-pages.ts'
import { useHistoryWords } from './use-history-words.ts'

const areas = areasOf(['letterTemplate'])

/** What the programme has written in a letter since when, and when the product's wording held again. */
export function LetterHistory({ kind, locale }: Pick<LetterText, 'kind' | 'locale'>) {
  const { api, queryClient, me } = useApp()
  const h = useWords('history')
  const words = useHistoryWords(undefined, areas)
  const history = useHistoryPages({
    queryKey: api.audit.ofLetter.queryKey({ kind, locale }),
    readPage: (before) => queryClient.query(api.audit.ofLetter.queryOptions({ kind, locale, before }, { staleTime: 0 })),
  })
  return (
    <HistoryEntries
      history={history}
      words={words}
      isUndoable={(entry) => mayUndoRecords(me.actor, entry)}
      none={h.noneOfLetter}
      isWholePage
    />
  )
}
