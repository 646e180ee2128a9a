import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db } from '../db/database.ts'

/** Full names of the providers of a case's offers by id: a file that leaves the house says who is meant. */
export async function fullNamesOfProviders(db: Db, caseId: CaseId): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['organisation.id', 'organisation.name'])
    .where('organisation.id', 'in', (eb) => eb.selectFrom('offer').select('offer.providerId').where('offer.caseId', '=', caseId))
    .execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}
