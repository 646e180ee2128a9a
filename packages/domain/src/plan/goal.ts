import { z } from 'zod'
import { indicatorKey } from '../baseline/indicator.ts'
import { ageBand, pillar } from '../baseline/pillar.ts'
import { day } from '../kernel/day.ts'
import { caseId, findingId, goalId } from '../kernel/id.ts'
import { line, requiredLine, text } from '../kernel/text.ts'

/** How far a goal was reached: fully, mostly, partly, not. */
export const goalRatings = ['full', 'mostly', 'partly', 'not'] as const
export const goalRating = z.enum(goalRatings)
export type GoalRating = z.infer<typeof goalRating>

const figure = z.number({ error: 'not-a-number' }).min(-1e12, { error: 'out-of-range' }).max(1e12, { error: 'out-of-range' }).nullable()

/** What a person may edit of a goal (Leitziel). */
export const goalFields = z.object({
  title: requiredLine(300),
  text: text(4000),
  /** `null` when it concerns all pillars. */
  pillar: pillar.nullable(),
  ageBand: ageBand.nullable(),
  /** What it is measured by: an indicator of the case, or in words. */
  indicator: indicatorKey.nullable(),
  indicatorText: line(300),
  unit: line(40),
  startValue: figure,
  startOn: day.nullable(),
  targetValue: figure,
  targetOn: day.nullable(),
  /** The findings it answers. */
  findingIds: z.array(findingId).max(50, { error: 'too-many' }),
  /** 1 (high) to 3 (low). */
  priority: z.int().min(1, { error: 'out-of-range' }).max(3, { error: 'out-of-range' }),
})
export type GoalFields = z.infer<typeof goalFields>

export const goalRecord = goalFields.extend({
  id: goalId,
  caseId,
  /** Running within the case; people say "Z 2". */
  number: z.int(),
  /** Place in the order people gave; smaller comes first. */
  position: z.number(),
  rating: goalRating.nullable(),
  ratingReason: text(2000),
  ratedOn: day.nullable(),
  version: z.int(),
})
export type Goal = z.infer<typeof goalRecord>
