import type { AuditNoun } from '@etappe/domain/audit/event'
import type { Kysely } from 'kysely'
import type { Db, Tx } from './database.ts'

type Row = Record<string, unknown>
/** The nouns share three columns, which is all these statements touch by name. */
type AnyTable = Kysely<Record<string, { id: string; version: number }>>
const untyped = (db: Db | Tx) => db as unknown as AnyTable

export interface RowVersion {
  readonly id: string
  readonly version: number
}

export async function findRow(db: Db | Tx, noun: AuditNoun, id: string): Promise<object | undefined> {
  return untyped(db).selectFrom(noun).selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertRow(tx: Tx, noun: AuditNoun, row: Row): Promise<void> {
  await untyped(tx)
    .insertInto(noun)
    .values(row as never)
    .execute()
}

/** Writes if the row still has the version it was read with. Says whether it did. */
export async function updateRow(tx: Tx, noun: AuditNoun, at: RowVersion, row: Row): Promise<boolean> {
  const result = await untyped(tx)
    .updateTable(noun)
    .set(row as never)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Deletes if the row still has the version it was read with. Says whether it did. */
export async function deleteRow(tx: Tx, noun: AuditNoun, at: RowVersion): Promise<boolean> {
  const result = await untyped(tx).deleteFrom(noun).where('id', '=', at.id).where('version', '=', at.version).executeTakeFirst()
  return result.numDeletedRows === 1n
}
