import { addDays, addMonths, type Day, daysBetween } from '@etappe/domain/kernel/day'
import { todayDays } from '@etappe/domain/reports/today'

const { contactBefore, contactAhead } = todayDays
const span = contactBefore + contactAhead

/** Where a day stands on the time line, in percent from its left edge; days beyond an edge stand at it. */
export function placeOf(day: Day, today: Day): number {
  const days = daysBetween(addDays(today, -contactBefore), day)
  return (Math.min(Math.max(days, 0), span) / span) * 100
}

/** Whether a day lies on the time line at all. */
export const isOnLine = (day: Day, today: Day): boolean => day >= addDays(today, -contactBefore) && day <= addDays(today, contactAhead)

/** The first days of the months on the time line. */
export function monthsOn(today: Day): Day[] {
  const first = `${addDays(today, -contactBefore).slice(0, 7)}-01` as Day
  return Array.from({ length: 8 }, (_, index) => addMonths(first, index)).filter((it) => isOnLine(it, today))
}
