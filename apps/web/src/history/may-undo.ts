import { type Actor, can, type CaseAccess } from '@etappe/domain/access/policy'
import type { HistoryEntry, HistoryEvent } from './history-entry.ts'
import { undoAbility } from '@etappe/domain/audit/undo-ability'

// Who ended a case may take that back for a day; whether it was this person, only the server knows.
const isEnding = ({ type }: HistoryEvent) => type === 'case.completed' || type === 'case.discontinued'

/** May this person try to take a change back? The server decides whether later changes stand on it. */
export function mayUndo(actor: Actor, access: CaseAccess, entry: HistoryEntry): boolean {
  if (entry.undoneBy !== null) return false
  return entry.events.every((event) => can(actor, undoAbility(event), isEnding(event) ? { ...access, lifecycle: 'active' } : access).ok)
}

/** May this person take back a change of records that belong to no case? */
export const mayUndoRecords = (actor: Actor, { undoneBy, events }: HistoryEntry): boolean =>
  undoneBy === null && events.every((event) => can(actor, undoAbility(event)).ok)
