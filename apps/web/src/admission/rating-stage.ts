import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import { ratersNeeded } from '@etappe/domain/applications/rating'
import type { UserId } from '@etappe/domain/kernel/id'

/**
 * early: no talk yet, or something is asked back. rate: this person's turn. waiting: theirs is done, the other is not. full: two others rate.
 * watching: this person does not rate. result: both are done. none: it ended without.
 */
export type RatingStage = 'early' | 'rate' | 'waiting' | 'full' | 'watching' | 'result' | 'none'

type Rated = Pick<ApplicationDetail, 'application' | 'ratings' | 'ratingHeads'>

/** What the page of the rating shows to a person. */
export function ratingStage({ application, ratings, ratingHeads }: Rated, userId: UserId, mayRate: boolean): RatingStage {
  const isDone = ratingHeads.filter((it) => it.doneOn !== null).length >= ratersNeeded
  if (isDone) return 'result'
  if (!isApplicationOpen(application.state)) return 'none'
  const own = ratings.find((it) => it.raterId === userId)
  if (own && own.doneOn !== null) return 'waiting'
  if (application.state !== 'interviewed') return 'early'
  if (own) return 'rate'
  if (!mayRate) return 'watching'
  return ratingHeads.length < ratersNeeded ? 'rate' : 'full'
}
