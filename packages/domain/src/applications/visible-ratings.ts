import type { AuditEvent } from '../audit/event.ts'
import type { UserId } from '../kernel/id.ts'
import { applicationSteps, type ApplicationState } from './application-course.ts'
import { type Rating, ratersNeeded } from './rating.ts'

/** Both raters are done. */
export const isRatingOver = (ratings: readonly Pick<Rating, 'doneOn'>[]): boolean =>
  ratings.filter((it) => it.doneOn !== null).length >= ratersNeeded

/**
 * Nobody rates any more, and nothing leads back to it. A withdrawal somebody entered and a duplicate can be taken back: whoever
 * made one to read the other rating would rate afterwards.
 */
const isForGood = (state: ApplicationState): boolean => state !== 'withdrawn' && applicationSteps[state].length === 0

/**
 * The ratings somebody may read: always their own; those of others once both are done, or once nobody will ever rate. What is
 * still being written is its writer's alone, so that whoever takes the own rating back has seen nothing of the other.
 */
export function visibleRatings<R extends Pick<Rating, 'raterId' | 'doneOn'>>(
  ratings: readonly R[],
  reader: UserId,
  state: ApplicationState,
): R[] {
  const isOver = isRatingOver(ratings) || isForGood(state)
  return ratings.filter((it) => it.raterId === reader || (isOver && it.doneOn !== null))
}

/**
 * Whether it is on somebody to rate: they began, are not done and two others are not either, or a rater is still missing. Ratings
 * nobody will finish any more are not among these.
 */
export function isToRateBy(ratings: readonly Pick<Rating, 'raterId' | 'doneOn'>[], reader: UserId): boolean {
  const own = ratings.find((it) => it.raterId === reader)
  return own ? own.doneOn === null && !isRatingOver(ratings) : ratings.length < ratersNeeded
}

/** What a change of a rating says to who may not read it yet: whose it is, and whether it is done. */
export function withoutRating<E extends Pick<AuditEvent, 'noun' | 'changes'>>(event: E): E {
  if (event.noun !== 'rating') return event
  const { scores: _scores, note: _note, ...changes } = event.changes
  return { ...event, changes }
}
