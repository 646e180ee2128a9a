import type { Assignment } from '@etappe/domain/facilitation/assignment'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { assignmentTable } from './assignment.table.ts'

/** Who facilitated a case from when to when, oldest first. */
export async function listAssignments(db: Db | Tx, caseId: CaseId): Promise<Assignment[]> {
  const rows = await db
    .selectFrom('assignment')
    .select(assignmentTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('validFrom')
    .orderBy('id')
    .execute()
  return rows.map(assignmentTable.decode)
}
