import { diff } from '@etappe/domain/audit/diff'
import type { AuditEvent, EventType } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import { isReferenceViolation, isUniqueViolation } from '../db/portable.ts'
import { deleteRow, insertRow, updateRow } from '../db/record.repo.ts'
import type { RecordTable } from '../db/record-table.ts'

export interface Versioned {
  readonly id: string
  readonly version: number
}

/** The only way a record is written: row and audit event come together. */
export interface RecordWriter {
  readonly events: readonly AuditEvent[]
  insert<R extends Versioned>(table: RecordTable<R>, record: R, type: EventType): Promise<R>
  /** Writes `fields` over `before` and raises the version; without a difference nothing is written. */
  update<R extends Versioned>(table: RecordTable<R>, before: R, fields: Partial<R>, type: EventType): Promise<R>
  remove<R extends Versioned>(table: RecordTable<R>, record: R, type: EventType): Promise<void>
  /** Records something that is not the change of one record, such as an import. */
  note(event: AuditEvent): void
}

type Values = Readonly<Record<string, unknown>>

const contentOf = (record: Versioned): Values => {
  const { id: _id, version: _version, ...content } = record
  return content
}

type Noun = Pick<RecordTable, 'noun'>

const subject = (table: Noun, record: Versioned) => ({
  noun: table.noun,
  recordId: record.id,
  caseId: (table.noun === 'case' ? record.id : ((record as unknown as Values)['caseId'] ?? null)) as CaseId | null,
})

/** The client names new records; a name that is taken already is somebody else's record. */
const refuseTakenId = (error: unknown): never => {
  throw isUniqueViolation(error) ? new AppError('conflict') : error
}

/** Another record still names this one. */
const refuseInUse = (error: unknown): never => {
  throw isReferenceViolation(error) ? new AppError('in-use') : error
}

/** The event of a record that begins to exist. */
export function insertion<R extends Versioned>(table: Noun, record: R, type: EventType): AuditEvent {
  return { type, op: 'insert', ...subject(table, record), version: record.version, changes: diff({}, contentOf(record)) }
}

/** A record with some fields changed, and the event of it; `null` when nothing differs. */
export function alteration<R extends Versioned>(
  table: Noun,
  before: R,
  fields: Partial<R>,
  type: EventType,
): { readonly changed: Partial<R>; readonly after: R; readonly event: AuditEvent } | null {
  const wanted = fields as Values
  const changes = diff(before as unknown as Values, wanted)
  if (Object.keys(changes).length === 0) return null
  const changed = Object.fromEntries(Object.keys(changes).map((key) => [key, wanted[key]])) as Partial<R>
  const version = before.version + 1
  return { changed, after: { ...before, ...changed, version }, event: { type, op: 'update', ...subject(table, before), version, changes } }
}

export function recordWriter(tx: Tx): RecordWriter {
  const events: AuditEvent[] = []
  return {
    events,
    insert: async (table, record, type) => {
      await insertRow(tx, table.noun, table.encode(record)).catch(refuseTakenId)
      events.push(insertion(table, record, type))
      return record
    },
    update: async (table, before, fields, type) => {
      const made = alteration(table, before, fields, type)
      if (!made) return before
      const { changed, after, event } = made
      const at = { id: before.id, version: before.version }
      if (!(await updateRow(tx, table.noun, at, { ...table.encode(changed), version: after.version }))) throw new AppError('conflict')
      events.push(event)
      return after
    },
    remove: async (table, record, type) => {
      const isGone = await deleteRow(tx, table.noun, { id: record.id, version: record.version }).catch(refuseInUse)
      if (!isGone) throw new AppError('conflict')
      const changes = Object.fromEntries(Object.entries(contentOf(record)).map(([key, from]) => [key, { from, to: null }]))
      events.push({ type, op: 'delete', ...subject(table, record), version: record.version + 1, changes })
    },
    note: (event) => void events.push(event),
  }
}
