import { addDays, type Day } from '@etappe/domain/kernel/day'
import { type UserId, userId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import type { VerificationTable } from '../users/user.table.ts'
import { linkDays } from './password-link.ts'

const prefix = 'password:'
const identifierOf = (id: UserId) => `${prefix}${id}`
const mailed = 'mailed'

export interface Link {
  readonly id: string
  readonly validTo: Day
  /** A mail with it was taken for delivery. */
  readonly mailed: boolean
}

/** Opens a link for a person; an earlier one is closed. */
export async function openPasswordLink(tx: Tx, person: UserId, made: { readonly id: string; readonly on: Day }): Promise<Link> {
  await closeLinksOf(tx, person)
  const validTo = addDays(made.on, linkDays)
  await tx
    .insertInto('verification')
    .values({ id: made.id, identifier: identifierOf(person), value: '', expiresAt: `${validTo}T23:59:59.000Z` })
    .execute()
  return { id: made.id, validTo, mailed: false }
}

export async function closeLinksOf(tx: Tx, person: UserId): Promise<void> {
  await tx.deleteFrom('verification').where('identifier', '=', identifierOf(person)).execute()
}

/** Remembers that a mail with this link was taken for delivery. */
export async function noteMailed(db: Db, id: string): Promise<void> {
  await db.updateTable('verification').set({ value: mailed }).where('id', '=', id).execute()
}

const columns = ['id', 'identifier', 'value', 'expiresAt'] as const
type LinkRow = Pick<VerificationTable, (typeof columns)[number]>

const isOpen = (row: LinkRow, now: Date): boolean => new Date(row.expiresAt) > now
const toLink = ({ id, value, expiresAt }: LinkRow): Link => ({
  id,
  validTo: new Date(expiresAt).toISOString().slice(0, 10) as Day,
  mailed: value === mailed,
})
const personOf = (row: Pick<LinkRow, 'identifier'>): UserId => userId.parse(row.identifier.slice(prefix.length))

/** The links that are open, by person. */
export async function listOpenLinks(db: Db | Tx, now: Date): Promise<Map<UserId, Link>> {
  const rows = await db.selectFrom('verification').select(columns).where('identifier', 'like', `${prefix}%`).execute()
  return new Map(rows.filter((row) => isOpen(row, now)).map((row) => [personOf(row), toLink(row)]))
}

/** The open link of a person. */
export async function findOpenLink(db: Db | Tx, person: UserId, now: Date): Promise<Link | undefined> {
  const row = await db.selectFrom('verification').select(columns).where('identifier', '=', identifierOf(person)).executeTakeFirst()
  return row && isOpen(row, now) ? toLink(row) : undefined
}

/** Whose link this is, if it is still open. */
export async function findPersonOfLink(tx: Tx, id: string, now: Date): Promise<UserId | undefined> {
  const row = await tx.selectFrom('verification').select(columns).where('id', '=', id).executeTakeFirst()
  return row?.identifier.startsWith(prefix) && isOpen(row, now) ? personOf(row) : undefined
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

/** People who have chosen a password. */
export async function listPeopleWithPassword(db: Db | Tx): Promise<Set<UserId>> {
  const rows = await db.selectFrom('account').select('userId').where('password', 'is not', null).execute()
  return new Set(rows.map((row) => userId.parse(row.userId)))
}

export async function hasPassword(db: Db | Tx, person: UserId): Promise<boolean> {
  const row = await db.selectFrom('account').select('id').where('userId', '=', person).where('password', 'is not', null).executeTakeFirst()
  return row !== undefined
}

export async function endSessions(tx: Tx, person: UserId): Promise<void> {
  await tx.deleteFrom('session').where('userId', '=', person).execute()
}
