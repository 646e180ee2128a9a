import { Button } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './case-history.module.css'
import type { HistoryEntry } from './history-entry.ts'
import { HistoryRow } from './history-row.tsx'
import type { History } from './use-history-pages.ts'
import type { HistoryWords } from './value-words.ts'

export interface HistoryEntriesProps {
  readonly history: History
  readonly words: HistoryWords
  /** What the changed record is called, where the change itself does not say it. */
  readonly subjectOf?: ((entry: HistoryEntry) => string | null) | undefined
  readonly isUndoable: (entry: HistoryEntry) => boolean
  /** What to say where nothing is told, in one sentence. */
  readonly none?: string | undefined
  /** Where the history is all there is, its first entries are waited for visibly. */
  readonly isWholePage?: boolean | undefined
}

/** Everything that happened, newest first, older on request, and the way to take it back. */
export function HistoryEntries({ history, words, subjectOf, isUndoable, none, isWholePage = false }: HistoryEntriesProps) {
  const h = useWords('history')
  const { entries, isLoading, error, retry, loadMore } = history
  const atOf = (undoes: HistoryEntry['undoes']) => entries.find((it) => it.commandId === undoes)?.at ?? null
  return (
    <div className={css.entries}>
      {entries.length === 0 && !isLoading && error === null && <EmptyState>{none ?? h.none}</EmptyState>}
      <ol aria-busy={isLoading}>
        {entries.map((entry) => (
          <HistoryRow
            key={entry.commandId}
            entry={entry}
            words={words}
            subject={subjectOf?.(entry) ?? null}
            takesBackAt={entry.undoes === null ? null : atOf(entry.undoes)}
            isUndoable={isUndoable(entry)}
          />
        ))}
      </ol>
      {error !== null && (
        <div role="alert" className={css.foot}>
          <p>{h.failed}</p>
          <Button variant="default" onClick={retry}>
            {h.retry}
          </Button>
        </div>
      )}
      {(loadMore !== null || (isWholePage && isLoading)) && error === null && (
        <div className={css.foot}>
          <Button variant="default" loading={isLoading} onClick={() => loadMore?.()}>
            {h.older}
          </Button>
        </div>
      )}
    </div>
  )
}
