import type { LoggedEvent } from '@etappe/domain/audit/event'
import { withheldRecords, withholdChanges } from '@etappe/domain/baseline/indicator-history'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'

/** Values of these cases nothing may be told of, by the id of their record. One statement. */
export async function withheldValues(db: Db | Tx, caseIds: readonly CaseId[]): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('audit')
    .select(['noun', 'recordId', 'caseId', 'changes'])
    .where('caseId', 'in', caseIds)
    .where('noun', 'in', ['indicatorValue', 'ownIndicator'])
    .orderBy('seq')
    .execute()
  return withheldRecords(rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as LoggedEvent['changes'] })))
}

/** Keeps shares with a base under ten out of a history, before and after, whenever they were written. */
export async function maskIndicators(db: Db, events: readonly LoggedEvent[]): Promise<LoggedEvent[]> {
  const cases = new Set(events.flatMap((it) => (it.noun === 'indicatorValue' && it.caseId !== null ? [it.caseId] : [])))
  const hidden = await withheldValues(db, [...cases])
  return events.map((it) =>
    it.noun === 'indicatorValue' && hidden.has(it.recordId) ? { ...it, changes: withholdChanges(it.changes) } : it,
  )
}
