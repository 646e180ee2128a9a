import type { Instant } from '../kernel/day.ts'
import type { ApplicationNumber } from './application-number.ts'

/** What the order of a ranking depends on. */
export interface Ranked {
  readonly number: ApplicationNumber
  readonly total: number | null
  /** Score of the need, which decides between equal totals. */
  readonly need: number | null
  readonly submittedAt: Instant
}

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Highest total first, then the greater need, then who came first, then the number: no two are ever equal, so the order does
 * not depend on where it begins. What has no total stands behind.
 */
export const byRank = (a: Ranked, b: Ranked): number =>
  (b.total ?? -1) - (a.total ?? -1) || (b.need ?? -1) - (a.need ?? -1) || text(a.submittedAt, b.submittedAt) || text(a.number, b.number)

/** In order of rank; equal totals share a rank (1, 2, 2, 4), no total has none. */
export function ranked<T extends Ranked>(all: readonly T[]): (T & { readonly rank: number | null })[] {
  const sorted = all.toSorted(byRank)
  return sorted.map((it) => ({ ...it, rank: it.total === null ? null : sorted.findIndex((other) => other.total === it.total) + 1 }))
}
