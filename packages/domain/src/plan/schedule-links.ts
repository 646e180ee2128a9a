import { type Day, daysBetween } from '../kernel/day.ts'
import type { MeasureId } from '../kernel/id.ts'
import type { Measure } from './measure.ts'
import { isFinalState } from './measure-state.ts'
import { moveByDays, type Span, spanOf } from './schedule-span.ts'

/** What the schedule reads of a measure. */
export type Scheduled = Pick<Measure, 'id' | 'startsOn' | 'endsOn' | 'dependsOnIds' | 'state' | 'doneOn'>

/** One measure that has to be finished before another can begin. */
export interface Link {
  readonly from: MeasureId
  readonly to: MeasureId
}

/** The day a measure is or will be over: when it really ended, else as planned. `null` for one that is dropped or has no end. */
export function overOn({ state, doneOn, endsOn }: Pick<Measure, 'state' | 'doneOn' | 'endsOn'>): Day | null {
  if (state === 'dropped') return null
  return state === 'done' ? (doneOn ?? endsOn) : endsOn
}

/** The dependencies between measures that exist; one that names a removed measure holds nobody up. */
export function linksOf(measures: readonly Scheduled[]): Link[] {
  const known = new Set(measures.map((it) => it.id))
  return measures.flatMap((it) => it.dependsOnIds.filter((from) => known.has(from) && from !== it.id).map((from) => ({ from, to: it.id })))
}

/** Per measure those that wait for it. */
export function followersById(measures: readonly Scheduled[]): Map<MeasureId, MeasureId[]> {
  const found = new Map<MeasureId, MeasureId[]>(measures.map((it) => [it.id, []]))
  for (const { from, to } of linksOf(measures)) found.get(from)?.push(to)
  return found
}

/** Everything that waits for a measure, directly or over others, without itself. */
export function allFollowers(measures: readonly Scheduled[], id: MeasureId): Set<MeasureId> {
  const followers = followersById(measures)
  const found = new Set<MeasureId>()
  const open = [id]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of followers.get(at) ?? []) {
      if (next === id || found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  }
  return found
}

/** Measures so that each stands after those it depends on. Those in a circle stand at the end, in the order given. */
export function inOrder<It extends Scheduled>(measures: readonly It[]): It[] {
  const waitsFor = new Map<MeasureId, number>(measures.map((it) => [it.id, 0]))
  for (const { to } of linksOf(measures)) waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1)
  const byId = new Map(measures.map((it) => [it.id, it]))
  const followers = followersById(measures)
  const ordered = measures.filter((it) => waitsFor.get(it.id) === 0)
  for (const it of ordered) {
    for (const next of followers.get(it.id) ?? []) {
      const left = (waitsFor.get(next) ?? 0) - 1
      waitsFor.set(next, left)
      const found = byId.get(next)
      if (left === 0 && found) ordered.push(found)
    }
  }
  const placed = new Set(ordered)
  return [...ordered, ...measures.filter((it) => !placed.has(it))]
}

/**
 * Dependencies the dates contradict: a measure begins on or before the day one it depends on is over. What is done or dropped
 * is settled and contradicts nothing.
 */
export function clashesOf(measures: readonly Scheduled[]): Link[] {
  const byId = new Map(measures.map((it) => [it.id, it]))
  return linksOf(measures).filter(({ from, to }) => {
    const [before, after] = [byId.get(from), byId.get(to)]
    const over = before ? overOn(before) : null
    return after !== undefined && !isFinalState(after.state) && after.startsOn !== null && over !== null && after.startsOn <= over
  })
}

/** Measures that can still be moved: with both days, and neither done nor dropped. */
export const isMovable = (it: Scheduled): boolean => !isFinalState(it.state) && spanOf(it) !== null

/**
 * The new days of a measure and, moved by as many days as its end, of everything open that waits for it. Moving only its
 * start moves nothing else.
 */
export function movedWithFollowers(measures: readonly Scheduled[], id: MeasureId, after: Span): Map<MeasureId, Span> {
  const before = measures.find((it) => it.id === id)
  const moved = new Map<MeasureId, Span>([[id, after]])
  const days = before?.endsOn ? daysBetween(before.endsOn, after.endsOn) : 0
  if (days === 0) return moved
  const followers = allFollowers(measures, id)
  for (const it of measures) {
    const span = spanOf(it)
    if (span && followers.has(it.id) && isMovable(it)) moved.set(it.id, moveByDays(span, 'whole', days))
  }
  return moved
}
