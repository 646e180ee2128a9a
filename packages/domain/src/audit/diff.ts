import type { FieldChange } from './event.ts'

/** Equality of two JSON values. Records hold nothing else. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** The fields of `after` that differ from `before`. */
export function diff(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Record<string, FieldChange> {
  const changes: Record<string, FieldChange> = {}
  for (const [key, to] of Object.entries(after)) {
    const from = before[key] ?? null
    if (!sameValue(from, to ?? null)) changes[key] = { from, to: to ?? null }
  }
  return changes
}
