import type { Finding } from '@etappe/domain/baseline/finding'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { findingTable } from './finding.table.ts'

/** A finding as goals refer to it. */
export type FindingChoice = Pick<Finding, 'id' | 'number' | 'kind' | 'pillar' | 'text' | 'indicators'>

/** The findings of a case that a goal can answer, by number. */
export async function listFindingChoices(db: Db | Tx, caseId: CaseId): Promise<FindingChoice[]> {
  const rows = await db.selectFrom('finding').select(findingTable.columns).where('caseId', '=', caseId).orderBy('number').execute()
  return rows.map((row) => {
    const { id, number, kind, pillar, text, indicators } = findingTable.decode(row)
    return { id, number, kind, pillar, text, indicators }
  })
}
