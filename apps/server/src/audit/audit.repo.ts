import type { AuditEvent, AuditNoun, FieldChange, LoggedEvent } from '@etappe/domain/audit/event'
import type { Instant } from '@etappe/domain/kernel/day'
import type { CommandId, UserId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import type { AuditTable, CommandTable } from './audit.table.ts'
import { type ChainedEntry, chainStart, entryHash } from './hash-chain.ts'

export interface Author {
  readonly at: Instant
  readonly actorId: UserId | null
  readonly commandId: CommandId
  readonly undoes: CommandId | null
}

async function lastHash(tx: Tx): Promise<string> {
  const row = await tx.selectFrom('audit').select('hash').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.hash ?? chainStart
}

/** Rows one statement may hold without meeting the parameter limit of either engine. */
const rowsPerInsert = 500

/** Appends events of one author to the chain. The caller holds the append lock. */
export async function appendAudit(tx: Tx, author: Author, events: readonly AuditEvent[]): Promise<void> {
  await appendEntries(
    tx,
    events.map((event) => ({ ...author, ...event })),
  )
}

/** Appends events that each name their author, oldest first. The caller holds the append lock. */
export async function appendEntries(tx: Tx, entries: readonly (Author & AuditEvent)[]): Promise<void> {
  let hash = await lastHash(tx)
  const rows = entries.map((it) => {
    const entry: ChainedEntry = { ...it, changes: JSON.stringify(it.changes) }
    hash = entryHash(hash, entry)
    return { ...entry, hash }
  })
  for (let start = 0; start < rows.length; start += rowsPerInsert)
    await tx
      .insertInto('audit')
      .values(rows.slice(start, start + rowsPerInsert))
      .execute()
}

type EventRow = Omit<AuditTable, 'seq' | 'hash'> & { seq: number }
const columns = ['seq', 'at', 'actorId', 'commandId', 'undoes', 'type', 'op', 'noun', 'recordId', 'caseId', 'version', 'changes'] as const

const decode = (row: EventRow): LoggedEvent => ({ ...row, changes: JSON.parse(row.changes) as Record<string, FieldChange> })

export async function listEventsAfter(db: Db, seq: number, limit: number): Promise<LoggedEvent[]> {
  const rows = await db.selectFrom('audit').select(columns).where('seq', '>', seq).orderBy('seq').limit(limit).execute()
  return rows.map(decode)
}

export async function lastSeq(db: Db): Promise<number> {
  const row = await db.selectFrom('audit').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.seq ?? 0
}

export async function listEventsOfCommand(db: Db | Tx, id: CommandId): Promise<LoggedEvent[]> {
  const rows = await db.selectFrom('audit').select(columns).where('commandId', '=', id).orderBy('seq').execute()
  return rows.map(decode)
}

/** The command that undid this one, if any did and was not itself undone. */
export async function findUndoOf(db: Db | Tx, id: CommandId): Promise<CommandId | undefined> {
  const rows = await db.selectFrom('audit').select('commandId').distinct().where('undoes', '=', id).execute()
  for (const row of rows) if (!(await findUndoOf(db, row.commandId))) return row.commandId
  return undefined
}

/** Changes of one record after a version, oldest first, with the name of who made them. */
export async function listChangesSince(
  tx: Db | Tx,
  noun: AuditNoun,
  recordId: string,
  version: number,
): Promise<(LoggedEvent & { by: string | null })[]> {
  const rows = await tx
    .selectFrom('audit')
    .leftJoin('user', 'user.id', 'audit.actorId')
    .select(columns.map((column) => `audit.${column}` as const))
    .select('user.name as by')
    .where('noun', '=', noun)
    .where('recordId', '=', recordId)
    .where('audit.version', '>', version)
    .orderBy('seq')
    .execute()
  return rows.map(({ by, ...row }) => ({ ...decode(row), by }))
}

/** Which of these commands were undone, and by which. An undo that was itself undone does not count. */
export async function listUndos(db: Db, ids: readonly CommandId[]): Promise<Map<CommandId, CommandId>> {
  const undos = new Map<CommandId, CommandId[]>()
  // One statement per generation of undoing the undoing, however many commands there are.
  for (let asked = ids; asked.length > 0; ) {
    const rows = await db.selectFrom('audit').select(['undoes', 'commandId']).distinct().where('undoes', 'in', asked).execute()
    for (const { undoes, commandId } of rows) if (undoes !== null) undos.set(undoes, [...(undos.get(undoes) ?? []), commandId])
    asked = rows.map((row) => row.commandId)
  }
  const standing = (id: CommandId): CommandId | undefined => undos.get(id)?.find((by) => standing(by) === undefined)
  return new Map(
    ids.flatMap((id) => {
      const by = standing(id)
      return by === undefined ? [] : [[id, by] as const]
    }),
  )
}

export async function findCommand(tx: Tx, id: CommandId): Promise<CommandTable | undefined> {
  return tx.selectFrom('command').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertCommand(tx: Tx, row: CommandTable): Promise<void> {
  await tx.insertInto('command').values(row).execute()
}

export interface ChainReport {
  readonly entries: number
  /** `seq` of the first entry whose hash does not follow from the one before it. */
  readonly brokenAt: number | null
  /** Commands without any entry although they changed something. */
  readonly lostCommands: number
}

/** Walks the whole chain. A changed, removed or reordered entry breaks it. */
export async function verifyChain(db: Db): Promise<ChainReport> {
  let before = chainStart
  let seq = 0
  let entries = 0
  for (;;) {
    const rows = await db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(2000).execute()
    for (const { seq: at, hash, ...entry } of rows) {
      if (entryHash(before, entry) !== hash) return { entries, brokenAt: at, lostCommands: 0 }
      before = hash
      seq = at
      entries += 1
    }
    if (rows.length < 2000) break
  }
  const lost = await db
    .selectFrom('command')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('changed', '=', 1)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('audit').select('audit.seq').whereRef('audit.commandId', '=', 'command.id'))))
    .executeTakeFirstOrThrow()
  return { entries, brokenAt: null, lostCommands: Number(lost.count) }
}
