import { can } from '@etappe/domain/access/policy'
import { undoAbility } from '@etappe/domain/audit/undo-ability'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { areasOf } from './area-of-noun.ts'
import css from './case-history.module.css'
import type { HistoryEntry } from './history-entry.ts'
import { HistoryRow } from './history-row.tsx'
import { useHistoryWords } from './use-history-words.ts'
import { useOrganisationHistory } from './use-organisation-history.ts'

const areas = areasOf(['organisation'])

/** Everything that happened to an organisation and to its people as far as the reader may know them, and the way to take it back. */
export function OrganisationHistory({ organisationId }: { organisationId: OrganisationId }) {
  const { me, messages: m } = useApp()
  const words = useHistoryWords(undefined, areas)
  const { entries, isLoading, error, retry, loadMore } = useOrganisationHistory(organisationId)
  const isUndoable = ({ undoneBy, events }: HistoryEntry) =>
    undoneBy === null && events.every((event) => can(me.actor, undoAbility(event)).ok)
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
            subject={null}
            takesBackAt={entry.undoes === null ? null : atOf(entry.undoes)}
            isUndoable={isUndoable(entry)}
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
