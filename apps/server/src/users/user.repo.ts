import type { UserId } from '@etappe/domain/kernel/id'
import type { User } from '@etappe/domain/users/user'
import type { Db, Tx } from '../db/database.ts'
import { userTable } from './user.table.ts'

export async function findUser(db: Db | Tx, id: UserId): Promise<User | undefined> {
  const row = await db.selectFrom('user').select(userTable.columns).where('id', '=', id).executeTakeFirst()
  return row && userTable.decode(row)
}

/** Names by id, for records that mention people. */
export async function namesOfUsers(db: Db | Tx, ids: readonly UserId[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const rows = await db
    .selectFrom('user')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}
