import { sameValue } from '@etappe/domain/audit/diff'
import { AppError, type FieldConflict } from '@etappe/domain/kernel/errors'
import { listChangesSince } from '../audit/audit.repo.ts'
import type { Tx } from '../db/database.ts'
import type { RecordTable } from '../db/record-table.ts'
import type { Versioned } from './record-writer.ts'

type Values = Readonly<Record<string, unknown>>

/** What somebody wants to write over the version they saw. */
export interface Edit<R> {
  readonly version: number
  readonly fields: Partial<R>
}

/**
 * The fields of an edit that may be written over `current`. Fields nobody else changed since the edit's version merge; a
 * field that was changed to something else throws `conflict` with what stood there, what stands there and what was meant.
 */
export async function mergeEdit<R extends Versioned>(tx: Tx, table: RecordTable<R>, current: R, edit: Edit<R>): Promise<Partial<R>> {
  const wanted = Object.fromEntries(Object.entries(edit.fields).filter(([, value]) => value !== undefined)) as Partial<R>
  if (edit.version > current.version) throw new AppError('invalid')
  if (edit.version === current.version) return wanted
  const since = await listChangesSince(tx, table.noun, current.id, edit.version)
  const conflicts: FieldConflict[] = []
  for (const [field, mine] of Object.entries(wanted)) {
    const touching = since.filter((event) => field in event.changes)
    const first = touching[0]
    const last = touching.at(-1)
    if (!first || !last || sameValue((current as unknown as Values)[field], mine)) continue
    conflicts.push({
      field,
      before: first.changes[field]?.from ?? null,
      theirs: (current as unknown as Values)[field] ?? null,
      mine,
      by: last.by ?? '',
      at: last.at,
    })
  }
  if (conflicts.length > 0) throw new AppError('conflict', { conflicts })
  return wanted
}
