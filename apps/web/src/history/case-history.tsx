import type { CaseAccess } from '@etappe/domain/access/policy'
import type { HistoryEntry, HistoryEvent } from './history-entry.ts'
import type { CaseId } from '@etappe/domain/kernel/id'
import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { allAreas } from './area-of-noun.ts'
import css from './case-history.module.css'
import { HistoryRow } from './history-row.tsx'
import { mayUndo } from './may-undo.ts'
import { useCaseHistory } from './use-case-history.ts'
import { useHistoryWords } from './use-history-words.ts'

interface Props {
  readonly caseId: CaseId
  readonly access: CaseAccess
  /** Names of people and municipalities the page of the case knows. */
  readonly names: Readonly<Record<string, string>>
  /** What a milestone or meeting is called now; `null` when it is gone. */
  readonly subjectOf: (event: HistoryEvent) => string | null
}

/** Everything that happened to a case, newest first, and the way to take it back. */
export function CaseHistory({ caseId, access, names, subjectOf }: Props) {
  const { me, messages: m } = useApp()
  const words = useHistoryWords(names, allAreas)
  const { entries, isLoading, error, retry, loadMore } = useCaseHistory(caseId)
  const atOf = (undoes: HistoryEntry['undoes']) => entries.find((it) => it.commandId === undoes)?.at ?? null
  return (
    <Section title={m.audit.heading} className={css.history}>
      {entries.length === 0 && !isLoading && error === null && <EmptyState>{m.audit.none}</EmptyState>}
      <ol aria-busy={isLoading}>
        {entries.map((entry) => (
          <HistoryRow
            key={entry.commandId}
            entry={entry}
            words={words}
            subject={subjectIn(entry, subjectOf)}
            takesBackAt={entry.undoes === null ? null : atOf(entry.undoes)}
            isUndoable={mayUndo(me.actor, access, entry)}
          />
        ))}
      </ol>
      {error !== null && (
        <div role="alert" className={css.foot}>
          <p>{m.audit.failed}</p>
          <Button variant="default" onClick={retry}>
            {m.audit.retry}
          </Button>
        </div>
      )}
      {(loadMore !== null || isLoading) && error === null && (
        <div className={css.foot}>
          <Button variant="default" loading={isLoading} onClick={() => loadMore?.()}>
            {m.audit.older}
          </Button>
        </div>
      )}
    </Section>
  )
}

/** Named only when the change does not name it itself: an insert tells all fields anyway. */
function subjectIn(entry: HistoryEntry, subjectOf: Props['subjectOf']): string | null {
  const [only, ...others] = entry.events
  return only && others.length === 0 && only.op === 'update' ? subjectOf(only) : null
}
