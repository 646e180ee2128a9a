import { type Actor, applicationScope } from '@etappe/domain/access/policy'
import type { ApplicationCountQuery, ApplicationFilters } from '@etappe/domain/applications/application-list'
import type { ApplicationQueue } from '@etappe/domain/applications/application-queue'
import { statesIn } from '@etappe/domain/applications/queue-of'
import { ratersNeeded } from '@etappe/domain/applications/rating'
import type { Day } from '@etappe/domain/kernel/day'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { searchTerms } from '../cases/case-filter.repo.ts'
import type { Tables } from '../db/database.ts'
import { whereInApplicationScope } from './application-scope.repo.ts'
import { isStanding } from './standing-rating.repo.ts'

type Eb = ExpressionBuilder<Tables, 'application'>
type Condition = Expression<SqlBool>

/** A decision waits for the second signature. */
export const isWaitingForSignature = (eb: Eb): Condition =>
  eb.exists(
    eb
      .selectFrom('admissionDecision')
      .select('admissionDecision.id')
      .whereRef('admissionDecision.applicationId', '=', 'application.id')
      .where('admissionDecision.state', '=', 'open'),
  )

/** Lies on this heap on a day, as `queueOf` of the domain says it; a property test holds the two together. */
export const inQueue =
  (queue: ApplicationQueue, today: Day) =>
  (eb: Eb): Condition => {
    const ofState = eb('application.state', 'in', statesIn(queue))
    if (queue === 'closed') return ofState
    const waits = isWaitingForSignature(eb)
    if (queue === 'toSign') return eb.and([ofState, waits])
    const isSnoozed = eb.and([eb('application.snoozedUntil', 'is not', null), eb('application.snoozedUntil', '>', today)])
    return eb.and([ofState, eb.not(waits), queue === 'snoozed' ? isSnoozed : eb.not(isSnoozed)])
  }

/** It is on this person to rate, as `isToRateBy` of the domain says it. */
export const toRateBy =
  ({ userId, today }: Pick<Actor, 'userId' | 'today'>) =>
  (eb: Eb): Condition => {
    const ratings = eb.selectFrom('rating').whereRef('rating.applicationId', '=', 'application.id')
    const own = ratings.select('rating.id').where('rating.raterId', '=', userId)
    const counted = ratings.select((it) => it.fn.countAll<number>().as('count'))
    const done = counted.where('rating.doneOn', 'is not', null)
    const standing = counted.where((it) => isStanding(today)(it as never))
    return eb.or([
      eb.and([eb.exists(own.where('rating.doneOn', 'is', null)), eb(done, '<', ratersNeeded)]),
      eb.and([eb.not(eb.exists(own)), eb(standing, '<', ratersNeeded)]),
    ])
  }

/** One condition per word: the application is found by something that begins with it. */
export const saysAll =
  (text: string) =>
  (eb: Eb): Condition[] =>
    searchTerms(text).map((term) =>
      eb(
        'application.id',
        'in',
        eb
          .selectFrom('applicationSearch')
          .select('applicationSearch.applicationId')
          .where('applicationSearch.token', '>=', term)
          .where('applicationSearch.token', '<', `${term}\uffff`),
      ),
    )

/** A decision was sent back and nothing was decided since, as `isReturned` of the domain says it. */
export function isReturned(eb: Eb): Condition {
  const of = (name: 'returned' | 'signed') =>
    eb
      .selectFrom(`admissionDecision as ${name}`)
      .select(`${name}.id`)
      .whereRef(`${name}.applicationId`, '=', 'application.id')
      .where(`${name}.state`, '=', name)
  const isAnswered = eb.exists(of('signed').whereRef('signed.signedOn', '>=', 'returned.signedOn' as never))
  return eb.and([
    eb('application.state', 'in', statesIn('toSign')),
    eb.not(isWaitingForSignature(eb)),
    eb.exists(of('returned').where(() => eb.not(isAnswered))),
  ])
}

/** One condition per filter that holds on every heap. */
export function narrowing(filters: ApplicationCountQuery, reader: Actor) {
  return (eb: Eb): Condition[] => [
    ...(filters.kind ? [eb('application.kind', '=', filters.kind)] : []),
    ...(filters.office
      ? [filters.office === 'none' ? eb('application.officeCode', 'is', null) : eb('application.officeCode', '=', filters.office)]
      : []),
    ...(filters.round ? [eb('application.roundId', '=', filters.round)] : []),
    ...(filters.mine ? [eb('application.ownerId', '=', reader.userId)] : []),
    ...(filters.returnedToMe ? [isReturned(eb), whereInApplicationScope(applicationScope(reader, 'application.decide'))(eb)] : []),
    ...saysAll(filters.q ?? '')(eb),
  ]
}

/** One condition per filter, the queue first. */
export function filterConditions({ queue, toRateByMe, ...filters }: ApplicationFilters, reader: Actor) {
  return (eb: Eb): Condition[] => [
    inQueue(queue, reader.today)(eb),
    ...(toRateByMe ? [toRateBy(reader)(eb)] : []),
    ...narrowing(filters, reader)(eb),
  ]
}
