import type { RankingRow } from '@etappe/domain/applications/application-detail'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'

/** Where the quota ends in a ranking list. */
export interface QuotaLine {
  /** Rows above the line. */
  readonly after: number
  /** Places that were left for them. */
  readonly free: number
}

type Row = Pick<RankingRow, 'state' | 'total' | 'isWaitingForSignature'>

/** Takes one of the free places when it is admitted: rated or waiting, and nothing decided about it. Whoever is in already has one. */
export const isCandidate = (it: Row): boolean =>
  it.total !== null && !it.isWaitingForSignature && (it.state === 'rated' || it.state === 'waitlisted')

/** After how many rows the quota is used up: below the last candidate a free place is left for. */
export function quotaLine(
  rows: readonly Row[],
  { quota, taken, proposed }: Pick<QuotaFill, 'quota' | 'taken' | 'proposed'>,
): QuotaLine | null {
  const free = Math.max(0, quota - taken - proposed)
  const candidates = rows.flatMap((it, index) => (isCandidate(it) ? [index] : []))
  if (candidates.length === 0) return null
  const first = candidates[0] ?? 0
  const last = candidates[Math.min(free, candidates.length) - 1]
  return { free, after: last === undefined ? first : last + 1 }
}
