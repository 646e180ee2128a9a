import { sameValue } from '@etappe/domain/audit/diff'
import type { AuditEvent } from '@etappe/domain/audit/event'

interface Current {
  readonly version: number
}

/** Something later stands on the change of a record, which is `current` now; it cannot be taken back. */
export function isBuiltUpon({ op, version, changes }: AuditEvent, current: Current | undefined): boolean {
  if (op === 'delete') return current !== undefined
  if (!current) return true
  if (op === 'insert') return current.version !== version
  const values = current as unknown as Record<string, unknown>
  return Object.entries(changes).some(([key, change]) => !sameValue(values[key] ?? null, change.to))
}
