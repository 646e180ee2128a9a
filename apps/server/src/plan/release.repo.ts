import type { Release } from '@etappe/domain/plan/release'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { releaseTable } from './release.table.ts'

/** What an office released of a case; `undefined` as long as it never decided. */
export async function findRelease(db: Db | Tx, caseId: CaseId): Promise<Release | undefined> {
  const row = await db.selectFrom('release').select(releaseTable.columns).where('caseId', '=', caseId).executeTakeFirst()
  return row && releaseTable.decode(row)
}
