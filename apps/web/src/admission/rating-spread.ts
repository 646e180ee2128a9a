import { type Rating, type RatingDimension, ratingDimensions, type RatingResult, widestSpread } from '@etappe/domain/applications/rating'

/** One dimension of two ratings side by side. */
export interface SpreadRow {
  readonly dimension: RatingDimension
  readonly first: number
  readonly second: number
  readonly spread: number
  /** Too far apart, settled or not. */
  readonly isFar: boolean
  /** Mean or settled; `null` while it is disputed. */
  readonly result: number | null
}

/** Two finished ratings, dimension by dimension. */
export const spreadRows = (
  first: Pick<Rating, 'scores'>,
  second: Pick<Rating, 'scores'>,
  result: Pick<RatingResult, 'scores'>,
): SpreadRow[] =>
  ratingDimensions.map((dimension) => {
    const [a, b] = [first.scores[dimension] ?? 0, second.scores[dimension] ?? 0]
    const spread = Math.abs(a - b)
    return { dimension, first: a, second: b, spread, isFar: spread > widestSpread, result: result.scores[dimension] }
  })
