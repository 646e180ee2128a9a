import type { ActiveGrant } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'

/** Roles of a person that hold on a day. */
export async function listActiveGrants(db: Db | Tx, id: UserId, on: Day): Promise<ActiveGrant[]> {
  return db
    .selectFrom('grant')
    .select(['role', 'officeCode', 'deputyForId'])
    .where('userId', '=', id)
    .where('validFrom', '<=', on)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', on)]))
    .execute()
}
