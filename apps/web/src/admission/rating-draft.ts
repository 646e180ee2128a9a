import { isComplete, type Rating, ratingDimensions, type RatingFields, type Scores } from '@etappe/domain/applications/rating'
import type { Problems } from '../ui/field-errors.tsx'

export const noScores = Object.fromEntries(ratingDimensions.map((it) => [it, null])) as Scores

export const ratingContent = (it: Rating | null): RatingFields => ({ scores: it?.scores ?? noScores, note: it?.note ?? '' })

export const countScored = (scores: Scores): number => ratingDimensions.filter((it) => scores[it] !== null).length

export const pointsSoFar = (scores: Scores): number => ratingDimensions.reduce((sum, it) => sum + (scores[it] ?? 0), 0)

/** Dimensions without a score, as what has to be filled in before the rating is finished. */
export const ratingProblems = (it: RatingFields): Problems =>
  isComplete(it)
    ? {}
    : Object.fromEntries(
        ratingDimensions.flatMap((dimension) => (it.scores[dimension] === null ? [[`scores.${dimension}`, 'required' as const]] : [])),
      )
