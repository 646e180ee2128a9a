import { addDays, type Day } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import { userId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { linkDays } from './password-link.ts'

const identifierOf = (id: UserId) => `password:${id}`

/** Opens a link for a person; an earlier one is closed. Returns its id. */
export async function openPasswordLink(tx: Tx, person: UserId, made: { readonly id: string; readonly on: Day }): Promise<string> {
  await tx.deleteFrom('verification').where('identifier', '=', identifierOf(person)).execute()
  const expiresAt = `${addDays(made.on, linkDays)}T23:59:59.000Z`
  await tx
    .insertInto('verification')
    .values({ id: made.id, identifier: identifierOf(person), value: '', expiresAt })
    .execute()
  return made.id
}

/** The id of a person's open link. */
export async function findOpenLink(db: Db | Tx, person: UserId, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom('verification')
    .select(['id', 'expiresAt'])
    .where('identifier', '=', identifierOf(person))
    .executeTakeFirst()
  return row && new Date(row.expiresAt) > now ? row.id : undefined
}

/** Whose link this is, if it is still open. */
export async function findPersonOfLink(tx: Tx, id: string, now: Date): Promise<UserId | undefined> {
  const row = await tx.selectFrom('verification').select(['identifier', 'expiresAt']).where('id', '=', id).executeTakeFirst()
  if (!row || new Date(row.expiresAt) <= now || !row.identifier.startsWith('password:')) return undefined
  return userId.parse(row.identifier.slice('password:'.length))
}

export async function closeLink(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('verification').where('id', '=', id).execute()
}

/** Sets the password of a person and ends every session opened with the old one. */
export async function replacePassword(tx: Tx, person: UserId, hash: string): Promise<void> {
  const updated = await tx
    .updateTable('account')
    .set({ password: hash, updatedAt: new Date().toISOString() })
    .where('userId', '=', person)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n)
    await tx
      .insertInto('account')
      .values({ id: crypto.randomUUID(), accountId: person, providerId: 'credential', userId: person, password: hash })
      .execute()
  await endSessions(tx, person)
}

export async function endSessions(tx: Tx, person: UserId): Promise<void> {
  await tx.deleteFrom('session').where('userId', '=', person).execute()
}
