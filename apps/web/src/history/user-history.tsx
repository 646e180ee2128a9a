import { can } from '@etappe/domain/access/policy'
import type { UserId } from '@etappe/domain/kernel/id'
import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './case-history.module.css'
import type { HistoryEntry } from './history-entry.ts'
import { HistoryRow } from './history-row.tsx'
import { useHistoryWords } from './use-history-words.ts'
import { useUserHistory } from './use-user-history.ts'

/** Links and passwords leave no values behind that could be put back; whoever was invited is locked instead. */
const isUndoable = ({ undoneBy, events }: HistoryEntry): boolean =>
  undoneBy === null && events.every(({ type, changes }) => type !== 'user.invited' && Object.keys(changes).length > 0)

const isByLink = ({ by, events }: HistoryEntry): boolean => by === '' && events.some(({ type }) => type === 'user.passwordSet')

/** Everything that happened to an account and its roles, newest first, and the way to take it back. */
export function UserHistory({ userId }: { userId: UserId }) {
  const { me, messages: m } = useApp()
  const words = useHistoryWords()
  const { entries, isLoading, error, retry, loadMore } = useUserHistory(userId)
  const mayUndo = can(me.actor, 'user.manage').ok
  const atOf = (undoes: HistoryEntry['undoes']) => entries.find((it) => it.commandId === undoes)?.at ?? null
  return (
    <Section title={m.audit.heading} className={css.history}>
      {entries.length === 0 && !isLoading && error === null && <EmptyState>{m.audit.none}</EmptyState>}
      <ol aria-busy={isLoading}>
        {entries.map((entry) => (
          <HistoryRow
            key={entry.commandId}
            entry={isByLink(entry) ? { ...entry, by: m.users.linkHolder } : entry}
            words={words}
            subject={null}
            takesBackAt={entry.undoes === null ? null : atOf(entry.undoes)}
            isUndoable={mayUndo && isUndoable(entry)}
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
      {loadMore !== null && error === null && (
        <div className={css.foot}>
          <Button variant="default" loading={isLoading} onClick={loadMore}>
            {m.audit.older}
          </Button>
        </div>
      )}
    </Section>
  )
}
