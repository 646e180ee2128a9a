import { type Day, daysBetween } from '../kernel/day.ts'
import type { GoalId, MeasureId } from '../kernel/id.ts'
import type { AgreedMeasure, AgreedPlan } from './drift.ts'
import type { Goal } from './goal.ts'
import type { Measure } from './measure.ts'
import { isFinalState } from './measure-state.ts'
import { isOverdue } from './measure-rules.ts'
import { byPosition } from './position.ts'
import { clashesOf, type Link, linksOf } from './schedule-links.ts'
import { criticalOf, planEnd, slackOf } from './schedule-slack.ts'
import { type Span, spanOf } from './schedule-span.ts'
import type { ScheduleFilter } from './schedule-look.ts'

/** How a measure stands to the plan that was agreed. */
export interface ScheduleDrift {
  /** When it was agreed to run; `null` when it had no dates, or did not exist. */
  readonly agreed: Span | null
  /** Days it ends later than agreed, negative when earlier; `null` when one of the two is unknown. */
  readonly endDays: number | null
  readonly startDays: number | null
  /** It came after the plan was agreed. */
  readonly isNew: boolean
}

/** What the schedule shows of one measure. */
export interface ScheduleItem {
  readonly measure: Measure
  /** When it runs; what is done ends on the day it really ended. */
  readonly span: Span | null
  /** Days since it should have ended; 0 when it is not late. */
  readonly lateDays: number
  readonly isCritical: boolean
  /** Days it can end later without delaying the end; `null` when that says nothing. */
  readonly slackDays: number | null
  /** Measures it depends on that are not over when it begins. */
  readonly clashesWith: readonly MeasureId[]
  /** `null` while no plan was agreed. */
  readonly drift: ScheduleDrift | null
}

export interface ScheduleGroup {
  readonly goal: Goal
  readonly items: readonly ScheduleItem[]
  readonly doneCount: number
  /** From the first start to the last end below it. */
  readonly span: Span | null
}

export interface Schedule {
  readonly groups: readonly ScheduleGroup[]
  readonly links: readonly Link[]
  readonly endsOn: Day | null
}

interface Source {
  readonly goals: readonly Goal[]
  readonly measures: readonly Measure[]
  /** The plan as it was agreed last; `null` before. */
  readonly agreed: AgreedPlan | null
}

/** Days a planned or running measure is past its end. */
export function measureDaysLate(it: Pick<Measure, 'state' | 'endsOn'>, today: Day): number {
  return it.endsOn !== null && isOverdue(it, today) ? daysBetween(it.endsOn, today) : 0
}

const between = (from: Day | null | undefined, to: Day | null): number | null =>
  from === null || from === undefined || to === null ? null : daysBetween(from, to)

function driftOf(it: Measure, agreed: AgreedMeasure | undefined): ScheduleDrift {
  if (!agreed) return { agreed: null, endDays: null, startDays: null, isNew: true }
  const endDays = it.state === 'dropped' ? null : between(agreed.endsOn, it.state === 'done' ? (it.doneOn ?? it.endsOn) : it.endsOn)
  return { agreed: spanOf(agreed), endDays, startDays: between(agreed.startsOn, it.startsOn), isNew: false }
}

const shownSpan = ({ state, startsOn, endsOn, doneOn }: Measure): Span | null =>
  spanOf({ startsOn, endsOn: state === 'done' ? (doneOn ?? endsOn) : endsOn }) ?? spanOf({ startsOn, endsOn })

/** The days from the first start to the last end; `null` when nothing has both. */
export function spanOfAll(spans: readonly (Span | null)[]): Span | null {
  return spans.reduce<Span | null>((found, it) => {
    if (it === null || found === null) return found ?? it
    return {
      startsOn: it.startsOn < found.startsOn ? it.startsOn : found.startsOn,
      endsOn: it.endsOn > found.endsOn ? it.endsOn : found.endsOn,
    }
  }, null)
}

/** The measures of a plan under their goals, each with what its dates mean. Goals and measures stand in people's order. */
export function scheduleOf({ goals, measures, agreed }: Source, today: Day): Schedule {
  const slack = slackOf(measures)
  const critical = criticalOf(slack)
  const clashes = clashesOf(measures)
  const agreedById = agreed && new Map(agreed.measures.map((it) => [it.id, it]))
  const itemOf = (measure: Measure): ScheduleItem => ({
    measure,
    span: shownSpan(measure),
    lateDays: measureDaysLate(measure, today),
    isCritical: critical.has(measure.id),
    slackDays: slack.get(measure.id) ?? null,
    clashesWith: clashes.filter((it) => it.to === measure.id).map((it) => it.from),
    drift: agreedById && driftOf(measure, agreedById.get(measure.id)),
  })
  const byGoal = new Map<GoalId, ScheduleItem[]>(goals.map((it) => [it.id, []]))
  for (const it of measures.toSorted(byPosition)) byGoal.get(it.goalId)?.push(itemOf(it))
  const groups = goals.toSorted(byPosition).map((goal): ScheduleGroup => {
    const items = byGoal.get(goal.id) ?? []
    const doneCount = items.filter((it) => it.measure.state === 'done').length
    return { goal, items, doneCount, span: spanOfAll(items.map((it) => it.span)) }
  })
  return { groups, links: linksOf(measures), endsOn: planEnd(measures) }
}

/** A measure nothing is expected of any more does not lack dates. */
export function matchesFilter(it: ScheduleItem, filter: ScheduleFilter): boolean {
  if (filter === 'late') return it.lateDays > 0
  if (filter === 'critical') return it.isCritical
  if (filter === 'clash') return it.clashesWith.length > 0
  return it.span === null && !isFinalState(it.measure.state)
}

/** The groups with only what a filter lets through; goals without any are left out. */
export function filterGroups(groups: readonly ScheduleGroup[], filter: ScheduleFilter | null): readonly ScheduleGroup[] {
  if (filter === null) return groups
  return groups.map((it) => ({ ...it, items: it.items.filter((item) => matchesFilter(item, filter)) })).filter((it) => it.items.length > 0)
}
