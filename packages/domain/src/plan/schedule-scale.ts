import { addDays, addMonths, type Day, daysBetween } from '../kernel/day.ts'
import { type Zoom, zooms } from './schedule-look.ts'
import { monthEnd, monthStart, type Grid, type Span } from './schedule-span.ts'

/** The next nearer or farther view; the last one stays. */
export function zoomBy(zoom: Zoom, steps: number): Zoom {
  const at = Math.min(Math.max(zooms.indexOf(zoom) + steps, 0), zooms.length - 1)
  return zooms[at] ?? zoom
}

/** Days a press of an arrow key moves. */
export const keyDays: Readonly<Record<Zoom, number>> = { week: 1, month: 7, quarter: 7, plan: 7 }
export const gridOf: Readonly<Record<Zoom, Grid>> = { week: 'day', month: 'day', quarter: 'week', plan: 'week' }

const pixelsPerDay = { week: 18, month: 6, quarter: 2.4 }
const leastPerDay = 0.35

/** Turns days into places on the time axis and back. */
export interface Scale {
  /** The day at place 0. */
  readonly from: Day
  /** The last day on the axis. */
  readonly to: Day
  readonly perDay: number
  readonly width: number
}

/** The days the axis shows: whole months around everything drawn, with a month of air on both sides. */
export function axisOf(days: readonly Day[], today: Day): Span {
  const first = days.reduce((found, it) => (it < found ? it : found), today)
  const last = days.reduce((found, it) => (it > found ? it : found), today)
  return { startsOn: addMonths(monthStart(first), -1), endsOn: monthEnd(addMonths(monthStart(last), 1)) }
}

/** The scale of a view; the view of the whole plan fits it into `room` pixels. */
export function scaleOf(axis: Span, zoom: Zoom, room: number): Scale {
  const days = daysBetween(axis.startsOn, axis.endsOn) + 1
  const fit = Math.max(room / days, leastPerDay)
  // A nearer view is never farther than the one that shows everything.
  const perDay = zoom === 'plan' ? fit : Math.max(pixelsPerDay[zoom], fit)
  return { from: axis.startsOn, to: axis.endsOn, perDay, width: days * perDay }
}

/** Where a day begins. */
export const placeOf = (scale: Scale, on: Day): number => daysBetween(scale.from, on) * scale.perDay

/** The day at a place. */
export const dayAt = (scale: Scale, x: number): Day => addDays(scale.from, Math.floor(x / scale.perDay))

/** Where a bar begins and how long it is drawn: to the end of its last day. */
export function barOf(scale: Scale, { startsOn, endsOn }: Span): { readonly x: number; readonly width: number } {
  const x = placeOf(scale, startsOn)
  return { x, width: placeOf(scale, addDays(endsOn, 1)) - x }
}

/** A part of the time axis, such as a month. */
export interface Tick {
  readonly on: Day
  readonly x: number
  readonly width: number
}

function ticks(scale: Scale, first: Day, next: (on: Day) => Day): Tick[] {
  const found: Tick[] = []
  for (let on = first; on <= scale.to; on = next(on)) {
    const x = Math.max(0, placeOf(scale, on))
    found.push({ on, x, width: Math.min(placeOf(scale, next(on)), scale.width) - x })
  }
  return found
}

const quarterStart = (on: Day): Day => addMonths(monthStart(on), -((Number(on.slice(5, 7)) - 1) % 3))
const aMonday = '1900-01-01' as Day
const mondayOf = (on: Day): Day => addDays(on, -(((daysBetween(aMonday, on) % 7) + 7) % 7))

export const monthTicks = (scale: Scale): Tick[] => ticks(scale, monthStart(scale.from), (on) => addMonths(on, 1))
export const quarterTicks = (scale: Scale): Tick[] => ticks(scale, quarterStart(scale.from), (on) => addMonths(on, 3))
export const yearTicks = (scale: Scale): Tick[] => ticks(scale, `${scale.from.slice(0, 4)}-01-01` as Day, (on) => addMonths(on, 12))
/** Weeks from Monday to Sunday. */
export const weekTicks = (scale: Scale): Tick[] => ticks(scale, mondayOf(scale.from), (on) => addDays(on, 7))
