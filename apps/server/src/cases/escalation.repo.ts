import type { Escalation } from '@etappe/domain/cases/escalation'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db } from '../db/database.ts'
import { escalationTable } from './case.table.ts'

/** Everything that was ever escalated about a case, the newest first. */
export async function listEscalations(db: Db, caseId: CaseId): Promise<Escalation[]> {
  const rows = await db
    .selectFrom('escalation')
    .select(escalationTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('openedOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(escalationTable.decode)
}
