import { z } from 'zod'
import { sameValue } from '../audit/diff.ts'
import { type Day, daysBetween } from '../kernel/day.ts'
import type { GoalId, MeasureId } from '../kernel/id.ts'
import type { FrozenPlan } from './adoption.ts'
import { type Goal, goalRecord } from './goal.ts'
import { type Measure, measureRecord } from './measure.ts'

/** What was agreed of a goal: changing it later asks for a reason and shows as drift. */
export const agreedGoalFields = [
  'title',
  'indicator',
  'indicatorText',
  'unit',
  'startValue',
  'targetValue',
  'targetOn',
] as const satisfies readonly (keyof Goal)[]

/** What was agreed of a measure. How far it has come (state, progress) was not. */
export const agreedMeasureFields = [
  'title',
  'goalId',
  'responsibleId',
  'startsOn',
  'endsOn',
  'costState',
  'costEuro',
] as const satisfies readonly (keyof Measure)[]

export const agreedGoal = goalRecord.pick({
  id: true,
  number: true,
  title: true,
  indicator: true,
  indicatorText: true,
  unit: true,
  startValue: true,
  targetValue: true,
  targetOn: true,
})
export type AgreedGoal = z.infer<typeof agreedGoal>

export const agreedMeasure = measureRecord.pick({
  id: true,
  number: true,
  goalId: true,
  title: true,
  responsibleId: true,
  startsOn: true,
  endsOn: true,
  costState: true,
  costEuro: true,
  state: true,
})
export type AgreedMeasure = z.infer<typeof agreedMeasure>

/** The agreed part of a plan, as it was frozen. */
export const agreedPlan = z.object({ vision: z.string(), goals: z.array(agreedGoal), measures: z.array(agreedMeasure) })
export type AgreedPlan = z.infer<typeof agreedPlan>

/** Only what was agreed, without everything else a frozen plan keeps. */
export const agreedPartOf = (frozen: FrozenPlan): AgreedPlan => ({
  vision: frozen.vision,
  goals: frozen.goals.map((it) => agreedGoal.parse(it)),
  measures: frozen.measures.map((it) => agreedMeasure.parse(it)),
})

/** One agreed field as it was and as it is. */
export interface DriftChange {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  /** Days a date moved, later is positive; `null` where no two dates are compared. */
  readonly days: number | null
}

/** `dropped` is still on the list and will not be done; `removed` is gone from it. */
export type DriftKind = 'changed' | 'added' | 'removed' | 'dropped'

export interface Drift {
  readonly noun: 'plan' | 'goal' | 'measure'
  /** `null` for the vision. */
  readonly id: GoalId | MeasureId | null
  readonly number: number | null
  readonly title: string
  readonly kind: DriftKind
  readonly changes: readonly DriftChange[]
}

type Values = Readonly<Record<string, unknown>>

const dayFields: readonly string[] = ['targetOn', 'startsOn', 'endsOn']

const daysMoved = (field: string, from: unknown, to: unknown): number | null =>
  dayFields.includes(field) && typeof from === 'string' && typeof to === 'string' ? daysBetween(from as Day, to as Day) : null

function changesIn(fields: readonly string[], from: Values, to: Values): DriftChange[] {
  return fields
    .filter((field) => !sameValue(from[field] ?? null, to[field] ?? null))
    .map((field) => ({
      field,
      from: from[field] ?? null,
      to: to[field] ?? null,
      days: daysMoved(field, from[field], to[field]),
    }))
}

type Compared = (AgreedGoal | AgreedMeasure) & { readonly state?: Measure['state'] }

interface Compare {
  readonly noun: 'goal' | 'measure'
  readonly fields: readonly string[]
}

function driftIn({ noun, fields }: Compare, before: readonly Compared[], now: readonly Compared[]): Drift[] {
  const was = new Map<string, Compared>(before.map((it) => [it.id, it]))
  const is = new Set<string>(now.map((it) => it.id))
  const about = ({ id, number, title }: Compared) => ({ noun, id, number, title })
  const ofNow = now.flatMap((it): Drift[] => {
    const then = was.get(it.id)
    if (!then) return [{ ...about(it), kind: 'added', changes: [] }]
    const changes = changesIn(fields, then, it)
    if (it.state === 'dropped' && then.state !== 'dropped') return [{ ...about(it), kind: 'dropped', changes }]
    return changes.length === 0 ? [] : [{ ...about(it), kind: 'changed', changes }]
  })
  const gone = before.filter((it) => !is.has(it.id)).map((it): Drift => ({ ...about(it), kind: 'removed', changes: [] }))
  return [...ofNow, ...gone]
}

/** Where the plan stands otherwise than agreed: the vision, then goals, then measures. */
export function driftOf(agreed: AgreedPlan, now: AgreedPlan): Drift[] {
  const vision = changesIn(['vision'], agreed, now)
  return [
    ...(vision.length === 0 ? [] : [{ noun: 'plan', id: null, number: null, title: '', kind: 'changed', changes: vision } as const]),
    ...driftIn({ noun: 'goal', fields: agreedGoalFields }, agreed.goals, now.goals),
    ...driftIn({ noun: 'measure', fields: agreedMeasureFields }, agreed.measures, now.measures),
  ]
}

/**
 * Whether an edit leaves what was agreed, so that it needs a reason. Going back to what was agreed needs none, nor does what was
 * never part of the agreed plan.
 */
export function leavesAgreed(fields: readonly string[], agreed: Values | undefined, before: Values, wanted: Values): boolean {
  if (!agreed) return false
  return fields.some((field) => field in wanted && !sameValue(before[field], wanted[field]) && !sameValue(agreed[field], wanted[field]))
}
