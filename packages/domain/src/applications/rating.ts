import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { applicationId, ratingId, userId } from '../kernel/id.ts'
import { requiredText, text } from '../kernel/text.ts'

/** The six dimensions of the programme's rating (commission, domain §3). */
export const ratingDimensions = ['childOrientation', 'socialSpace', 'participation', 'learningOrganisation', 'need', 'commitment'] as const
export const ratingDimension = z.enum(ratingDimensions)
export type RatingDimension = z.infer<typeof ratingDimension>

/** 0 nothing of it is seen … 3 fully seen. */
export const highestScore = 3
const score = z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(highestScore, { error: 'out-of-range' })
export const highestTotal = ratingDimensions.length * highestScore

/** Raters of one application; two, who do not see each other's rating before they are done. */
export const ratersNeeded = 2

const scores = z.record(ratingDimension, score.nullable())
export type Scores = z.infer<typeof scores>

export const ratingFields = z.object({ scores, note: text(2000) })
export type RatingFields = z.infer<typeof ratingFields>

export const ratingRecord = ratingFields.extend({
  id: ratingId,
  applicationId,
  raterId: userId,
  /** `null` while it is being written. */
  doneOn: day.nullable(),
  version: z.int(),
})
export type Rating = z.infer<typeof ratingRecord>

/** What two raters agreed on, dimension by dimension, where they had been too far apart. */
export const ratingSettlement = z.object({
  scores: z.partialRecord(ratingDimension, score),
  note: requiredText(2000),
  by: userId,
  on: day,
})
export type RatingSettlement = z.infer<typeof ratingSettlement>

/** More than this between two scores has to be talked over (commission: a spread above 1 must be discussed). */
export const widestSpread = 1

export const isComplete = (it: Pick<Rating, 'scores'>): boolean => ratingDimensions.every((dimension) => it.scores[dimension] !== null)

/** What the ratings come to. */
export interface RatingResult {
  /** Mean of the raters, or what they settled on; `null` while it is open. Steps of 0.5. */
  readonly scores: Readonly<Record<RatingDimension, number | null>>
  /** Dimensions that are too far apart and not settled. */
  readonly disputed: readonly RatingDimension[]
  /** 0 to 18; `null` until both are done and nothing is disputed. */
  readonly total: number | null
}

const none: RatingResult['scores'] = Object.fromEntries(ratingDimensions.map((it) => [it, null])) as RatingResult['scores']

/** The result of the first two ratings that are done. */
export function ratingResult(ratings: readonly Rating[], settlement: Pick<RatingSettlement, 'scores'> | null): RatingResult {
  const [first, second] = ratings.filter((it) => it.doneOn !== null)
  if (!first || !second) return { scores: none, disputed: [], total: null }
  const disputed: RatingDimension[] = []
  const entries = ratingDimensions.map((dimension) => {
    const [a, b] = [first.scores[dimension] ?? 0, second.scores[dimension] ?? 0]
    const isFar = Math.abs(a - b) > widestSpread
    const settled = isFar ? settlement?.scores[dimension] : undefined
    if (isFar && settled === undefined) disputed.push(dimension)
    return [dimension, settled ?? (isFar ? null : (a + b) / 2)] as const
  })
  const total = disputed.length > 0 ? null : entries.reduce((sum, [, value]) => sum + (value ?? 0), 0)
  return { scores: Object.fromEntries(entries) as RatingResult['scores'], disputed, total }
}
