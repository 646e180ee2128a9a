import { addDays, type Day, dayOf, type Instant } from '@etappe/domain/kernel/day'

/** Days counted from Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const afterEaster = [-2, 1, 39, 50]
/** Holidays of all Länder with a fixed date, and the two days nobody plans a meeting for. */
const fixed = ['01-01', '05-01', '10-03', '12-24', '12-25', '12-26', '12-31']

/** Easter Sunday by the rule of Gauß as Lichtenberg put it. */
function easterOf(year: number): Day {
  const century = Math.floor(year / 100)
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25)
  const golden = year % 19
  const seed = (19 * golden + moon) % 30
  const fullMoon = 21 + seed - (Math.floor(seed / 29) + (Math.floor(seed / 28) - Math.floor(seed / 29)) * Math.floor(golden / 11))
  const sunday = 7 - ((year + Math.floor(year / 4) + 2 - century + Math.floor(century / 4)) % 7)
  return addDays(`${year}-03-01` as Day, fullMoon + (7 - ((fullMoon - sunday) % 7)) - 1)
}

const movable = new Map<number, ReadonlySet<Day>>()
function movableOf(year: number): ReadonlySet<Day> {
  const known = movable.get(year) ?? new Set(afterEaster.map((days) => addDays(easterOf(year), days)))
  movable.set(year, known)
  return known
}

const isWeekend = (day: Day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** Whether people are in their offices everywhere in Germany. */
export function isWorkingDay(day: Day): boolean {
  return !isWeekend(day) && !fixed.includes(day.slice(5)) && !movableOf(Number(day.slice(0, 4))).has(day)
}

export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1))
}

export function workingDayUntil(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1))
}

const offsets = new Map<Day, number>()
const offsetFormat = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' })

/** Hours Berlin is ahead of UTC at noon of a day. */
function offsetOf(day: Day): number {
  const known = offsets.get(day)
  if (known !== undefined) return known
  const zone = offsetFormat.formatToParts(new Date(`${day}T12:00:00Z`)).find((part) => part.type === 'timeZoneName')?.value
  const hours = Number(/\+0?(\d+)/.exec(zone ?? '')?.[1] ?? 0)
  offsets.set(day, hours)
  return hours
}

/** The instant at which it is so many minutes after midnight in Berlin. */
export function berlinInstant(day: Day, minutes: number): Instant {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (minutes - offsetOf(day) * 60) * 60_000).toISOString() as Instant
}

export function minutesLater(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant
}

/** The day of an instant in Berlin. */
export const dayAt = (at: Instant): Day => dayOf(new Date(at))
