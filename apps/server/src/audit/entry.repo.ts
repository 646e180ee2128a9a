import type { FieldChange, LoggedEvent } from '@etappe/domain/audit/event'
import type { CommandId } from '@etappe/domain/kernel/id'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Db, Tables } from '../db/database.ts'

/** Which events a history is about. */
export type EventCondition = (eb: ExpressionBuilder<Tables, 'audit'>) => Expression<SqlBool>

export interface EntryQuery {
  readonly where: EventCondition
  /** Only entries before this event. */
  readonly before: number | null
  readonly limit: number
}

/** What one command did to the records a history is about. */
export interface LoggedEntry {
  readonly commandId: CommandId
  /** The first of its events, oldest first. */
  readonly events: readonly LoggedEvent[]
  /** How many there are in all. */
  readonly count: number
}

export interface EntryPage {
  readonly entries: readonly LoggedEntry[]
  /** Where the next page begins; `null` when there is none. */
  readonly next: number | null
}

/** Events of one entry that are told one by one. */
export const eventsPerEntry = 30
const rowsPerLook = 400

async function firstSeqOf(db: Db, id: CommandId): Promise<number> {
  const row = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.min<number>('seq').as('seq'))
    .where('commandId', '=', id)
    .executeTakeFirstOrThrow()
  return Number(row.seq)
}

/**
 * The newest commands with such events, newest first. Events of a command stand side by side, so that one with thousands
 * is stepped over at once instead of filling the page.
 */
async function listCommandIds(db: Db, { where, before, limit }: EntryQuery): Promise<{ ids: CommandId[]; next: number | null }> {
  const lowest = new Map<CommandId, number>()
  for (let from = before; ; ) {
    let query = db.selectFrom('audit').select(['seq', 'commandId']).where(where).orderBy('seq', 'desc').limit(rowsPerLook)
    if (from !== null) query = query.where('seq', '<', from)
    const rows = await query.execute()
    for (const { seq, commandId } of rows) {
      if (!lowest.has(commandId) && lowest.size === limit) return { ids: [...lowest.keys()], next: [...lowest.values()].at(-1) ?? null }
      lowest.set(commandId, Number(seq))
    }
    const last = rows.at(-1)
    if (!last || rows.length < rowsPerLook) return { ids: [...lowest.keys()], next: null }
    from = await firstSeqOf(db, last.commandId)
    lowest.set(last.commandId, from)
  }
}

/** The first events of these commands as far as the history is about them, and how many there are. One statement. */
async function listFirstEvents(db: Db, where: EventCondition, ids: readonly CommandId[]): Promise<Map<CommandId, LoggedEntry>> {
  if (ids.length === 0) return new Map()
  const placed = db
    .selectFrom('audit')
    .select('audit.seq as at')
    .select([
      sql<number>`row_number() over (partition by "audit"."commandId" order by "audit"."seq")`.as('place'),
      sql<number>`count(*) over (partition by "audit"."commandId")`.as('count'),
    ])
    .where('audit.commandId', 'in', ids)
    .where(where)
  const rows = await db
    .selectFrom(placed.as('placed'))
    .innerJoin('audit as told', 'told.seq', 'placed.at')
    .selectAll('told')
    .select('placed.count')
    .where('placed.place', '<=', eventsPerEntry)
    .orderBy('told.seq')
    .execute()
  const entries = new Map<CommandId, { commandId: CommandId; events: LoggedEvent[]; count: number }>()
  for (const { hash: _hash, count, ...row } of rows) {
    const event: LoggedEvent = { ...row, seq: Number(row.seq), changes: JSON.parse(row.changes) as Record<string, FieldChange> }
    const entry = entries.get(row.commandId) ?? { commandId: row.commandId, events: [], count: Number(count) }
    entry.events.push(event)
    entries.set(row.commandId, entry)
  }
  return entries
}

/** The newest entries of a history, each whole however many events its command wrote. */
export async function listEntries(db: Db, query: EntryQuery): Promise<EntryPage> {
  const { ids, next } = await listCommandIds(db, query)
  const entries = await listFirstEvents(db, query.where, ids)
  return { entries: ids.flatMap((id) => entries.get(id) ?? []), next }
}
