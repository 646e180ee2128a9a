import type { CaseId } from '@etappe/domain/kernel/id'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import type { Db, Tx } from '../db/database.ts'
import { milestoneTable } from './milestone.table.ts'

/** Milestones of a case by the day they are due. */
export async function listMilestones(db: Db | Tx, caseId: CaseId): Promise<Milestone[]> {
  const rows = await db
    .selectFrom('milestone')
    .select(milestoneTable.columns)
    .where('caseId', '=', caseId)
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
  return rows.map(milestoneTable.decode)
}
