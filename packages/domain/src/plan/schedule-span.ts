import { addDays, addMonths, type Day, daysBetween } from '../kernel/day.ts'

/** When a measure runs, both days included. */
export interface Span {
  readonly startsOn: Day
  readonly endsOn: Day
}

/** Both days if both are known and in order: only then there is something to draw. */
export function spanOf({ startsOn, endsOn }: { readonly startsOn: Day | null; readonly endsOn: Day | null }): Span | null {
  return startsOn !== null && endsOn !== null && startsOn <= endsOn ? { startsOn, endsOn } : null
}

/** Days a measure runs, both ends counted. */
export const lengthOf = ({ startsOn, endsOn }: Span): number => daysBetween(startsOn, endsOn) + 1

const firstDay = '1900-01-01' as Day
const lastDay = '2199-12-31' as Day
const within = (on: Day, from: Day, to: Day): Day => (on < from ? from : on > to ? to : on)

/** The first day of the month of a day. */
export const monthStart = (on: Day): Day => `${on.slice(0, 8)}01` as Day
export const monthEnd = (on: Day): Day => addDays(addMonths(monthStart(on), 1), -1)
const isMonthEnd = (on: Day) => on === monthEnd(on)
const keepsMonths = ({ startsOn, endsOn }: Span) => startsOn === monthStart(startsOn) && isMonthEnd(endsOn)

/** What is moved of a bar: all of it, or one of its ends. */
export const grips = ['whole', 'start', 'end'] as const
export type Grip = (typeof grips)[number]

/** The span with its bar or one end moved by days. An end stops at the other one, and nothing leaves the calendar. */
export function moveByDays(span: Span, grip: Grip, days: number): Span {
  if (grip === 'start') return { ...span, startsOn: within(addDays(span.startsOn, days), firstDay, span.endsOn) }
  if (grip === 'end') return { ...span, endsOn: within(addDays(span.endsOn, days), span.startsOn, lastDay) }
  const possible = Math.min(Math.max(days, daysBetween(span.startsOn, firstDay)), daysBetween(span.endsOn, lastDay))
  return { startsOn: addDays(span.startsOn, possible), endsOn: addDays(span.endsOn, possible) }
}

const sameDayLater = (on: Day, months: number): Day => within(addMonths(on, months), firstDay, lastDay)
const endLater = (on: Day, months: number): Day =>
  isMonthEnd(on) ? monthEnd(sameDayLater(monthStart(on), months)) : sameDayLater(on, months)

/**
 * The span moved by months. A measure from the first of a month to the last of another stays one, although months differ in
 * length; any other keeps its number of days.
 */
export function moveByMonths(span: Span, grip: Grip, months: number): Span {
  if (grip === 'start') return { ...span, startsOn: within(sameDayLater(span.startsOn, months), firstDay, span.endsOn) }
  if (grip === 'end') return { ...span, endsOn: within(endLater(span.endsOn, months), span.startsOn, lastDay) }
  if (keepsMonths(span)) return { startsOn: sameDayLater(span.startsOn, months), endsOn: endLater(span.endsOn, months) }
  return moveByDays(span, 'whole', daysBetween(span.startsOn, sameDayLater(span.startsOn, months)))
}

/** How finely a pointer moves a bar: where a day is too narrow to be hit, by weeks. */
export type Grid = 'day' | 'week'

const daysOf: Record<Grid, number> = { day: 1, week: 7 }
/** An end this close to the edge of a month means that edge. */
const pull = 3

const pulledStart = (on: Day): Day => {
  const [before, after] = [monthStart(on), addDays(monthEnd(on), 1)]
  return daysBetween(before, on) <= pull ? before : daysBetween(on, after) <= pull ? after : on
}
const pulledEnd = (on: Day): Day => {
  const [before, after] = [addDays(monthStart(on), -1), monthEnd(on)]
  return daysBetween(before, on) <= pull ? before : daysBetween(on, after) <= pull ? after : on
}

/**
 * The span as a pointer means it that has travelled `days` (also fractions). On the coarse grid measures of whole months go by
 * months, ends are drawn to the edges of months, and the rest goes by weeks.
 */
export function dragBy(span: Span, grip: Grip, days: number, grid: Grid): Span {
  const step = daysOf[grid]
  const snapped = Math.round(days / step) * step
  if (grid === 'day' || snapped === 0) return moveByDays(span, grip, snapped)
  if (grip === 'whole' && keepsMonths(span)) return moveByMonths(span, 'whole', Math.round(days / 30.4375))
  const moved = moveByDays(span, grip, snapped)
  if (grip === 'start') return { ...moved, startsOn: within(pulledStart(moved.startsOn), firstDay, moved.endsOn) }
  if (grip === 'end') return { ...moved, endsOn: within(pulledEnd(moved.endsOn), moved.startsOn, lastDay) }
  return moved
}
