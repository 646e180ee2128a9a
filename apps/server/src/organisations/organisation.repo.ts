import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Organisation } from '@etappe/domain/organisations/organisation'
import type { Db, Tx } from '../db/database.ts'
import { organisationTable } from './organisation.table.ts'

export async function findOrganisation(db: Db | Tx, id: OrganisationId): Promise<Organisation | undefined> {
  const row = await db.selectFrom('organisation').select(organisationTable.columns).where('id', '=', id).executeTakeFirst()
  return row && organisationTable.decode(row)
}
