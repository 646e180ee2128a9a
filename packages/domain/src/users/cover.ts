import { addDays, type Day, type Validity } from '../kernel/day.ts'

/**
 * The last day until which, from a day on, at least one of the periods holds without a gap; `null` when there is no such end.
 * It is the day before `from` when none holds on `from` itself.
 */
export function coveredUntil(periods: readonly Validity[], from: Day): Day | null {
  let until = addDays(from, -1)
  for (const it of periods.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    if (it.validFrom > addDays(until, 1)) break
    if (it.validTo === null) return null
    if (it.validTo > until) until = it.validTo
  }
  return until
}
