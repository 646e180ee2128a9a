import { addDays, addMonths, type Day, daysBetween } from '../kernel/day.ts'

/** Whole months and the days that remain. */
export interface TimeLeft {
  readonly months: number
  readonly days: number
}

/** What is left of a support that ends with the day `end`, today included; `null` when it is over. */
export function supportLeft(today: Day, end: Day): TimeLeft | null {
  if (end < today) return null
  const after = addDays(end, 1)
  let months = 0
  while (addMonths(today, months + 1) <= after) months += 1
  return { months, days: daysBetween(addMonths(today, months), after) }
}
