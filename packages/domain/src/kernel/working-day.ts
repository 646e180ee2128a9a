import { addDays, type Day } from './day.ts'

/** Public holidays of a Land, as days. */
export type Holidays = ReadonlySet<Day>

const [sunday, saturday] = [0, 6]

/** Neither weekend nor public holiday. */
export function isWorkingDay(on: Day, holidays: Holidays): boolean {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay()
  return weekday !== sunday && weekday !== saturday && !holidays.has(on)
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(on: Day, holidays: Holidays): Day {
  return isWorkingDay(on, holidays) ? on : workingDayFrom(addDays(on, 1), holidays)
}
