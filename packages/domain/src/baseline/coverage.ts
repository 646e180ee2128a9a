import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, coverageMarkId, coverageReviewId, meetingId, transitionId } from '../kernel/id.ts'
import { line, requiredLine } from '../kernel/text.ts'
import { ageBand, level, pillar } from './pillar.ts'

/**
 * A cell, or with `level` and `band` both `null` a whole pillar, that holds no offer on purpose: it is no gap. A declared pillar
 * meets the criterion "offers recorded in each pillar, or declared none".
 */
export const coverageMarkFields = z.object({
  pillar,
  level: level.nullable(),
  band: ageBand.nullable(),
  /** Why nothing is meant to be there. */
  reason: line(400),
})
export type CoverageMarkFields = z.infer<typeof coverageMarkFields>
export const coverageMarkRecord = coverageMarkFields.extend({ id: coverageMarkId, caseId, version: z.int() })
export type CoverageMark = z.infer<typeof coverageMarkRecord>

/** The matrix was gone through by people: when, by whom. */
export const coverageReviewFields = z.object({ reviewedOn: day, reviewedBy: requiredLine(200), meetingId: meetingId.nullable() })
export type CoverageReviewFields = z.infer<typeof coverageReviewFields>
export const coverageReviewRecord = coverageReviewFields.extend({ id: coverageReviewId, caseId, version: z.int() })
export type CoverageReview = z.infer<typeof coverageReviewRecord>

/** Where a child moves from one band of the chain to the next. */
export const transitionKinds = ['birthToVisit', 'homeToCare', 'underToOver3', 'careToSchool'] as const
export type TransitionKind = (typeof transitionKinds)[number]

/** 1 not settled, 2 partly, 3 settled. */
export const transitionRating = z.int().min(1, { error: 'out-of-range' }).max(3, { error: 'out-of-range' })
export const transitionFields = z.object({ kind: z.enum(transitionKinds), rating: transitionRating, comment: line(1000) })
export type TransitionFields = z.infer<typeof transitionFields>
export const transitionRecord = transitionFields.extend({ id: transitionId, caseId, version: z.int() })
/** One per case and kind. */
export type Transition = z.infer<typeof transitionRecord>
