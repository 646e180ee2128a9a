import type { Day } from '@etappe/domain/kernel/day'
import { type Land, landCodes } from '@etappe/domain/offices/land'
import DateHolidays from 'date-holidays'

const kept = new Map<string, readonly Day[]>()

/** Public holidays of a year, in order: those of the Land, or without one those all Länder have. */
function holidaysOfYear(of: Land | null, year: number): readonly Day[] {
  const key = `${of ?? ''} ${year}`
  const known = kept.get(key)
  if (known) return known
  const rules = of === null ? new DateHolidays('DE') : new DateHolidays('DE', landCodes[of])
  const days = rules
    .getHolidays(year)
    .filter((it) => it.type === 'public')
    .map((it) => it.date.slice(0, 10) as Day)
  const found = [...new Set(days)].sort()
  kept.set(key, found)
  return found
}

/** Public holidays of a Land from one year to another, in order. Source: the Feiertagsgesetze of the Länder, as kept by `date-holidays`. */
export function holidaysOf(of: Land | null, from: Day, to: Day): Day[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => holidaysOfYear(of, first + index)).flat()
}
