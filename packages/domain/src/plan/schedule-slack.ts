import { addDays, type Day, daysBetween, latest } from '../kernel/day.ts'
import type { MeasureId } from '../kernel/id.ts'
import { followersById, inOrder, isMovable, overOn, type Scheduled } from './schedule-links.ts'

/** The last day anything of the plan is meant to run; `null` while nothing has an end. */
export const planEnd = (measures: readonly Scheduled[]): Day | null => latest(measures.map(overOn))

/**
 * Days each open measure can end later without the plan ending later. A delay eats the days between a measure and those that
 * wait for it before it moves them. Measures without dates, done or dropped ones have none.
 */
export function slackOf(measures: readonly Scheduled[]): Map<MeasureId, number> {
  const end = planEnd(measures)
  const slack = new Map<MeasureId, number>()
  if (end === null) return slack
  const byId = new Map(measures.map((it) => [it.id, it]))
  const followers = followersById(measures)
  for (const it of inOrder(measures).toReversed()) {
    if (!isMovable(it) || it.endsOn === null) continue
    const own = daysBetween(it.endsOn, end)
    const overFollowers = (followers.get(it.id) ?? []).flatMap((id) => {
      const [left, startsOn] = [slack.get(id), byId.get(id)?.startsOn ?? null]
      return left === undefined || startsOn === null ? [] : [left + gapDays(it, startsOn)]
    })
    slack.set(it.id, Math.min(own, ...overFollowers))
  }
  return slack
}

/** Free days between the end of one and the start of another; none when they clash. */
function gapDays(before: Scheduled, startsOn: Day): number {
  const over = overOn(before)
  return over === null ? 0 : Math.max(0, daysBetween(over, startsOn) - 1)
}

/** Open measures whose delay of a single day delays the whole plan: the longest chain to its end. */
export function criticalOf(slack: ReadonlyMap<MeasureId, number>): Set<MeasureId> {
  return new Set([...slack].flatMap(([id, days]) => (days <= 0 ? [id] : [])))
}

/** By how many days each measure has to move when one ends `days` later: gaps in between are used up first. */
export function pushedBy(measures: readonly Scheduled[], id: MeasureId, days: number): Map<MeasureId, number> {
  const pushed = new Map<MeasureId, number>(days > 0 ? [[id, days]] : [])
  const byId = new Map(measures.map((it) => [it.id, it]))
  for (const it of inOrder(measures)) {
    if (it.id === id || !isMovable(it) || it.startsOn === null) continue
    let most = 0
    for (const before of it.dependsOnIds) {
      const [push, other] = [pushed.get(before), byId.get(before)]
      if (push !== undefined && other) most = Math.max(most, push - gapDays(other, it.startsOn))
    }
    if (most > 0) pushed.set(it.id, most)
  }
  pushed.delete(id)
  return pushed
}

/** How many days later the plan ends when these measures move. */
export function endMovedBy(measures: readonly Scheduled[], moved: ReadonlyMap<MeasureId, number>): number {
  const before = planEnd(measures)
  if (before === null) return 0
  const after = latest(
    measures.map((it) => {
      const over = overOn(it)
      return over === null ? null : addDays(over, moved.get(it.id) ?? 0)
    }),
  )
  return after === null ? 0 : Math.max(0, daysBetween(before, after))
}
