import { AppError } from '@etappe/domain/kernel/errors'
import type { Db, Tx } from '../db/database.ts'
import { findRow } from '../db/record.repo.ts'
import type { RecordTable } from '../db/record-table.ts'

/** The record of this id: a talk, a rating, a mail. Throws `not-found`. */
export async function getPart<R extends object>(db: Db | Tx, table: RecordTable<R>, id: string): Promise<R> {
  const row = await findRow(db, table.noun, id)
  if (!row) throw new AppError('not-found')
  return table.decode(row)
}
