import { z } from 'zod'

/** A calendar day `YYYY-MM-DD` in Europe/Berlin, without time or zone. Compares correctly as text. */
export const day = z.iso
  .date({ error: 'not-a-day' })
  .refine((text) => text >= '1900-01-01' && text <= '2199-12-31', { error: 'not-a-day' })
  .brand<'Day'>()
export type Day = z.infer<typeof day>

/** An instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const instant = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof instant>

const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day it is in Berlin at an instant. */
export function dayOf(at: Date): Day {
  return berlin.format(at) as Day
}

const millisecondsPerDay = 86_400_000
const utc = (on: Day) => Date.parse(`${on}T00:00:00Z`)
const fromUtc = (at: number) => new Date(at).toISOString().slice(0, 10) as Day

export function addDays(on: Day, days: number): Day {
  return fromUtc(utc(on) + days * millisecondsPerDay)
}

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / millisecondsPerDay)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(on: Day): number {
  return new Date(utc(on)).getUTCDay()
}

/** The same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(on: Day, months: number): Day {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
}

export function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce<Day | null>((found, it) => (it !== null && (found === null || it < found) ? it : found), null)
}

export function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce<Day | null>((found, it) => (it !== null && (found === null || it > found) ? it : found), null)
}

/** Something that holds from a day to a day, both included; `null` means without end. */
export interface Validity {
  readonly validFrom: Day
  readonly validTo: Day | null
}

export function isValidOn(it: Validity, on: Day): boolean {
  return it.validFrom <= on && (it.validTo === null || on <= it.validTo)
}
