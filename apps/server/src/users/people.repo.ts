import type { Role } from '@etappe/domain/access/role'
import type { Day } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { PersonChoice } from '@etappe/domain/users/user'
import type { Db, Tx } from '../db/database.ts'

/** Who can own a case: the staff of its office, and the programme lead. */
export const ownerRoles = ['officeStaff', 'officeLead', 'programmeLead'] as const

export interface PeopleFilter {
  readonly roles: readonly Role[]
  /** Only grants of this office, or of the whole programme. */
  readonly officeCode: OfficeCode | null
  readonly on: Day
  readonly userId?: UserId
}

/** People with an account that is not locked and one of the roles on a day, by name. */
export async function listPeople(db: Db | Tx, filter: PeopleFilter): Promise<PersonChoice[]> {
  const { roles, officeCode, on, userId } = filter
  let query = db
    .selectFrom('user')
    .innerJoin('grant', 'grant.userId', 'user.id')
    .select(['user.id', 'user.name', 'user.sortName'])
    .distinct()
    .where('user.lockedAt', 'is', null)
    .where('grant.role', 'in', roles)
    .where('grant.validFrom', '<=', on)
    .where((eb) => eb.or([eb('grant.validTo', 'is', null), eb('grant.validTo', '>=', on)]))
    .orderBy('user.sortName')
    .orderBy('user.id')
  if (officeCode !== null) query = query.where((eb) => eb.or([eb('grant.officeCode', '=', officeCode), eb('grant.officeCode', 'is', null)]))
  if (userId !== undefined) query = query.where('user.id', '=', userId)
  return (await query.execute()).map(({ id, name }) => ({ id, name }))
}
