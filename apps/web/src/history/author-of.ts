import type { EventType } from '@etappe/domain/audit/event'
import type { HistoryEntry } from './history-entry.ts'

/** What people who apply do themselves; they have no account, so the log names nobody. */
const byApplicant = new Set<EventType>([
  'application.submitted',
  'application.withdrawn',
  'application.linkRenewed',
  'applicationFile.added',
  'applicationFile.removed',
  'askBack.answered',
])

/** Who did it, in words. */
export function authorOf(
  { by, events }: Pick<HistoryEntry, 'by' | 'events'>,
  h: { readonly system: string; readonly applicant: string },
): string {
  if (by !== '') return by
  return events.some((it) => byApplicant.has(it.type)) ? h.applicant : h.system
}
