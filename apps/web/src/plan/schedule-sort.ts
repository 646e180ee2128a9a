import type { Goal } from '@etappe/domain/plan/goal'
import { measureStates } from '@etappe/domain/plan/measure-state'
import type { ScheduleGroup, ScheduleItem } from '@etappe/domain/plan/schedule'
import { lengthOf } from '@etappe/domain/plan/schedule-span'
import type { TableSort } from './schedule-search.ts'

/** A measure with the goal it stands under. */
export interface ScheduleLine {
  readonly item: ScheduleItem
  readonly goal: Goal
}

type Key = (line: ScheduleLine, names: Readonly<Record<string, string>>) => string | number | null

const keys: Readonly<Record<TableSort, Key>> = {
  number: ({ item }) => item.measure.number,
  title: ({ item }) => item.measure.title,
  goal: ({ goal }) => goal.position,
  responsible: ({ item }, names) => (item.measure.responsibleId === null ? null : (names[item.measure.responsibleId] ?? null)),
  startsOn: ({ item }) => item.measure.startsOn,
  endsOn: ({ item }) => item.measure.endsOn,
  length: ({ item }) => item.span && lengthOf(item.span),
  state: ({ item }) => measureStates.indexOf(item.measure.state),
  slack: ({ item }) => item.slackDays,
  drift: ({ item }) => item.drift?.endDays ?? null,
}

interface Order {
  readonly sort: TableSort | undefined
  readonly descending: boolean
  readonly names: Readonly<Record<string, string>>
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'de')

/** The measures as lines; without an order as in the picture. What has no value stands last either way. */
export function scheduleLines(groups: readonly ScheduleGroup[], { sort, descending, names }: Order): ScheduleLine[] {
  const lines = groups.flatMap(({ goal, items }) => items.map((item) => ({ item, goal })))
  if (sort === undefined) return lines
  const key = keys[sort]
  return lines.toSorted((a, b) => {
    const [left, right] = [key(a, names), key(b, names)]
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
    return descending ? compare(right, left) : compare(left, right)
  })
}
