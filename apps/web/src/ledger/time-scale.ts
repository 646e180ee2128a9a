import type { SupportWindow } from '@etappe/domain/facilitation/ledger'
import { addMonths, type Day, daysBetween } from '@etappe/domain/kernel/day'

/** Where a day stands in the support, in percent; days beyond an edge stand at it. */
export function placeIn({ start, end }: SupportWindow, on: Day): number {
  const share = daysBetween(start, on) / Math.max(1, daysBetween(start, end))
  return Math.min(1, Math.max(0, share)) * 100
}

/** First days of the half-years within the support, from the first month on that begins in it. */
export function halfYearsOf({ start, end }: SupportWindow): Day[] {
  const first = addMonths(`${start.slice(0, 7)}-01` as Day, start.endsWith('-01') ? 0 : 1)
  const found: Day[] = []
  for (let at = first; at < end; at = addMonths(at, 6)) found.push(at)
  return found
}
