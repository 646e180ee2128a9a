import { createHash } from 'node:crypto'
import type { AuditTable } from './audit.table.ts'

export type ChainedEntry = Omit<AuditTable, 'seq' | 'hash'>

/** What the first entry is chained to. */
export const chainStart = '0'.repeat(64)

/** Hash of an entry: over the hash before it and every value it holds, in a fixed order. */
export function entryHash(before: string, it: ChainedEntry): string {
  const values = [
    before,
    it.at,
    it.actorId,
    it.commandId,
    it.undoes,
    it.type,
    it.op,
    it.noun,
    it.recordId,
    it.caseId,
    it.version,
    it.changes,
  ]
  return createHash('sha256').update(JSON.stringify(values)).digest('hex')
}
