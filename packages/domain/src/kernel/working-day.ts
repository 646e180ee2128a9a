import { addDays, type Day, weekdayOf } from './day.ts'

/** Public holidays of a Land, as days. */
export type Holidays = ReadonlySet<Day>

const [sunday, saturday] = [0, 6]

/** Neither weekend nor public holiday. */
export function isWorkingDay(on: Day, holidays: Holidays): boolean {
  const weekday = weekdayOf(on)
  return weekday !== sunday && weekday !== saturday && !holidays.has(on)
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(on: Day, holidays: Holidays): Day {
  return isWorkingDay(on, holidays) ? on : workingDayFrom(addDays(on, 1), holidays)
}

/** The working day so many working days later, or earlier when negative. */
export function workingDayAfter(on: Day, count: number, holidays: Holidays): Day {
  const step = Math.sign(count)
  let day = on
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}
