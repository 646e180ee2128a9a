import type { LoggedEvent } from '@etappe/domain/audit/event'
import type { Db } from '../db/database.ts'

/** The figures a final report was made with are told by the report, which keeps small numbers back, and by no history. */
export async function maskReportFacts(_db: Db, events: readonly LoggedEvent[]): Promise<LoggedEvent[]> {
  return events.map((it) => {
    if (it.noun !== 'situationReport') return it
    const { facts: _, ...changes } = it.changes
    return { ...it, changes }
  })
}
