import type { Instant, Validity } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import type { Grant } from '@etappe/domain/users/grant'
import type { User, UserWithGrants } from '@etappe/domain/users/user'
import { listOpenLinks, listPeopleWithPassword } from '../auth/password.repo.ts'
import type { Db, Tx } from '../db/database.ts'
import { grantTable, userTable } from './user.table.ts'

/** Everyone with an account, by name, with their roles. Four queries, however many people. */
export async function listUsers(db: Db, now: Date): Promise<UserWithGrants[]> {
  const [users, grants, withPassword, links] = await Promise.all([
    db
      .selectFrom('user')
      .select([...userTable.columns, 'lastSignInAt'])
      .orderBy('sortName')
      .orderBy('id')
      .execute(),
    db.selectFrom('grant').select(grantTable.columns).orderBy('validFrom').orderBy('id').execute(),
    listPeopleWithPassword(db),
    listOpenLinks(db, now),
  ])
  const byPerson = Map.groupBy(grants, (grant) => grant.userId)
  return users.map((row) => ({
    ...userTable.decode(row),
    grants: byPerson.get(row.id) ?? [],
    lastSignInAt: row.lastSignInAt,
    invited: !withPassword.has(row.id),
    linkValidTo: links.get(row.id)?.validTo ?? null,
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

/** The other roles of a person. */
export async function listOtherGrants(tx: Tx, person: UserId, id: Grant['id'] | null): Promise<Grant[]> {
  const rows = await tx.selectFrom('grant').select(grantTable.columns).where('userId', '=', person).execute()
  return rows.map((row) => grantTable.decode(row)).filter((grant) => grant.id !== id)
}

/** When there is or will be somebody who administers: the grants of people who are not locked. */
export async function listAdminPeriods(tx: Tx): Promise<Validity[]> {
  return tx
    .selectFrom('user')
    .innerJoin('grant', 'grant.userId', 'user.id')
    .select(['grant.validFrom', 'grant.validTo'])
    .where('user.lockedAt', 'is', null)
    .where('grant.role', '=', 'admin')
    .execute()
}

/** Keeps the order of lists of people right after a name was written. */
export async function refreshSortName(tx: Tx, id: UserId, name: string): Promise<void> {
  await tx
    .updateTable('user')
    .set({ sortName: foldGerman(name) })
    .where('id', '=', id)
    .execute()
}

/** Remembers when somebody signed in; the sessions themselves go when they end. */
export async function noteSignIn(db: Db, id: UserId, at: Date): Promise<void> {
  await db
    .updateTable('user')
    .set({ lastSignInAt: at.toISOString() as Instant })
    .where('id', '=', id)
    .execute()
}
