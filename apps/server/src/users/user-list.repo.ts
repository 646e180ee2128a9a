import type { Instant } from '@etappe/domain/kernel/day'
import type { User, UserWithGrants } from '@etappe/domain/users/user'
import type { Grant } from '@etappe/domain/users/grant'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import type { UserId } from '@etappe/domain/kernel/id'
import type { Day } from '@etappe/domain/kernel/day'
import type { Db, Tx } from '../db/database.ts'
import { grantTable, userTable } from './user.table.ts'

const asInstant = (value: string | Date | null): Instant | null => (value === null ? null : (new Date(value).toISOString() as Instant))

/** Everyone with an account, by name, with their roles. Three queries, however many people. */
export async function listUsers(db: Db): Promise<UserWithGrants[]> {
  const [users, grants, passwords] = await Promise.all([
    db
      .selectFrom('user')
      .select(userTable.columns)
      .select((eb) =>
        eb
          .selectFrom('session')
          .select((it) => it.fn.max('session.createdAt').as('last'))
          .whereRef('session.userId', '=', 'user.id')
          .as('last'),
      )
      .orderBy('sortName')
      .orderBy('id')
      .execute(),
    db.selectFrom('grant').select(grantTable.columns).orderBy('validFrom').orderBy('id').execute(),
    db.selectFrom('account').select('userId').where('password', 'is not', null).execute(),
  ])
  const withPassword = new Set(passwords.map((row) => row.userId))
  return users.map((row) => ({
    ...userTable.decode(row),
    grants: grants.filter((grant) => grant.userId === row.id),
    lastSignInAt: asInstant(row.last),
    invited: !withPassword.has(row.id),
  }))
}

export async function findUserByEmail(db: Db | Tx, email: string): Promise<User | undefined> {
  const row = await db.selectFrom('user').select(userTable.columns).where('email', '=', email).executeTakeFirst()
  return row && userTable.decode(row)
}

export async function findGrant(db: Db | Tx, id: Grant['id']): Promise<Grant | undefined> {
  const row = await db.selectFrom('grant').select(grantTable.columns).where('id', '=', id).executeTakeFirst()
  return row && grantTable.decode(row)
}

/** People who can administer on a day: not locked, with the role. */
export async function countAdmins(tx: Tx, on: Day): Promise<number> {
  const row = await tx
    .selectFrom('user')
    .innerJoin('grant', 'grant.userId', 'user.id')
    .select((eb) => eb.fn.count<number>('user.id').distinct().as('count'))
    .where('user.lockedAt', 'is', null)
    .where('grant.role', '=', 'admin')
    .where('grant.validFrom', '<=', on)
    .where((eb) => eb.or([eb('grant.validTo', 'is', null), eb('grant.validTo', '>=', on)]))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Keeps the order of lists of people right after a name was written. */
export async function refreshSortName(tx: Tx, id: UserId, name: string): Promise<void> {
  await tx
    .updateTable('user')
    .set({ sortName: foldGerman(name) })
    .where('id', '=', id)
    .execute()
}
