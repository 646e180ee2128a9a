import type { Round } from '@etappe/domain/applications/round'
import { addDays, addMonths, type Day, daysBetween, earliest, latest } from '@etappe/domain/kernel/day'

export interface RoundScale {
  readonly from: Day
  readonly to: Day
}

/** A stretch that shows the year around today, and every round of it whole. */
export function scaleOf(rounds: readonly Round[], today: Day): RoundScale {
  const around = [addMonths(today, -6), addMonths(today, 9)] as const
  const shown = rounds.filter((it) => it.startBy >= addMonths(today, -12) && it.opensOn <= addMonths(today, 24))
  const first = earliest([around[0], ...shown.map((it) => it.opensOn)]) ?? today
  const last = latest([around[1], ...shown.map((it) => it.startBy)]) ?? today
  return { from: `${first.slice(0, 7)}-01` as Day, to: addMonths(`${last.slice(0, 7)}-01` as Day, 1) }
}

/** Where a day begins on the scale, in percent; a day beyond an edge stands at it. */
export function placeOn({ from, to }: RoundScale, on: Day): number {
  return Math.min(1, Math.max(0, daysBetween(from, on) / daysBetween(from, to))) * 100
}

/** The stretch of a round; its last day belongs to it. */
export function stretchOf(scale: RoundScale, { opensOn, closesOn }: Pick<Round, 'opensOn' | 'closesOn'>): { x: number; width: number } {
  const x = placeOn(scale, opensOn)
  return { x, width: placeOn(scale, addDays(closesOn, 1)) - x }
}

/** The first days of the quarters within the scale. */
export function quartersOf({ from, to }: RoundScale): Day[] {
  const found: Day[] = []
  for (let at = from; at < to; at = addMonths(at, 1)) if (['01', '04', '07', '10'].includes(at.slice(5, 7))) found.push(at)
  return found
}

/** Rounds of one kind in rows in which none covers another, the earliest first. */
export function lanesOf(rounds: readonly Round[]): Round[][] {
  const lanes: Round[][] = []
  for (const it of rounds.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1))) {
    const free = lanes.find((lane) => (lane.at(-1)?.closesOn ?? it.opensOn) < it.opensOn)
    if (free) free.push(it)
    else lanes.push([it])
  }
  return lanes
}
