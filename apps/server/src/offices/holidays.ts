import { createRequire } from 'node:module'
import type { Day } from '@etappe/domain/kernel/day'
import type { Holidays } from '@etappe/domain/kernel/working-day'
import { type Land, landCodes } from '@etappe/domain/offices/land'
import type DateHolidays from 'date-holidays'

/** A day everybody in a Land has off, and what it is called. */
export interface NamedHoliday {
  readonly on: Day
  readonly name: string
}

interface Asked {
  readonly from: Day
  readonly to: Day
  readonly locale: 'de' | 'en'
}

// Read when first asked: it brings the calendars of the world and takes a tenth of the time of a start.
const load = createRequire(import.meta.url)
let calendars: typeof DateHolidays | undefined
function calendarOf(of: Land | null): DateHolidays {
  calendars ??= load('date-holidays') as typeof DateHolidays
  return of === null ? new calendars('DE') : new calendars('DE', landCodes[of])
}

const kept = new Map<string, readonly NamedHoliday[]>()

/**
 * Public holidays of a year, in order: those of the Land, or without one those all Länder have. Days that are holidays in
 * some municipalities of a Land only, or for schools, are not of type `public`.
 */
function holidaysOfYear(of: Land | null, year: number, locale: Asked['locale']): readonly NamedHoliday[] {
  const key = `${of ?? ''} ${year} ${locale}`
  const known = kept.get(key)
  if (known) return known
  const days = calendarOf(of)
    .getHolidays(year, locale)
    .filter((it) => it.type === 'public')
    .map((it): NamedHoliday => ({ on: it.date.slice(0, 10) as Day, name: it.name }))
  const found = [...new Map(days.map((it) => [it.on, it])).values()].sort((a, b) => (a.on < b.on ? -1 : 1))
  kept.set(key, found)
  return found
}

/** Public holidays of a Land from one year to another, in order. Source: the Feiertagsgesetze of the Länder, as kept by `date-holidays`. */
export function namedHolidaysOf(of: Land | null, { from, to, locale }: Asked): NamedHoliday[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => holidaysOfYear(of, first + index, locale)).flat()
}

const keptDays = new Map<string, Holidays>()

/** The days alone, as plans are made with them. */
export function holidaysOf(of: Land | null, from: Day, to: Day): Holidays {
  const key = `${of ?? ''} ${from.slice(0, 4)} ${to.slice(0, 4)}`
  const known = keptDays.get(key)
  if (known) return known
  const days = new Set(namedHolidaysOf(of, { from, to, locale: 'de' }).map((it) => it.on))
  keptDays.set(key, days)
  return days
}
