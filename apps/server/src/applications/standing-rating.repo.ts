import { rolesWith } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import type { ApplicationId, RatingId } from '@etappe/domain/kernel/id'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Db, Tables, Tx } from '../db/database.ts'

const raterRoles = rolesWith('application.rate')

/**
 * A rating that keeps one of the two places: it is done, or its rater may still finish it. Who has left, was locked, or whose office
 * is no longer responsible, leaves the place to somebody else.
 */
export const isStanding =
  (on: Day) =>
  (eb: ExpressionBuilder<Tables, 'rating' | 'application'>): Expression<SqlBool> =>
    eb.or([
      eb('rating.doneOn', 'is not', null),
      eb.exists(
        eb
          .selectFrom('grant')
          .innerJoin('user', 'user.id', 'grant.userId')
          .select('grant.id')
          .whereRef('grant.userId', '=', 'rating.raterId')
          .where('user.lockedAt', 'is', null)
          .where('grant.role', 'in', raterRoles)
          .where('grant.validFrom', '<=', on)
          .where((it) => it.or([it('grant.validTo', 'is', null), it('grant.validTo', '>=', on)]))
          .where((it) =>
            it.or([
              it('grant.officeCode', 'is', null),
              it('application.officeCode', 'is', null),
              it('grant.officeCode', '=', it.ref('application.officeCode')),
            ]),
          ),
      ),
    ])

/** Ratings of an application that were begun and that their raters cannot finish on a day. */
export async function listLapsedRatings(db: Db | Tx, id: ApplicationId, on: Day): Promise<RatingId[]> {
  const rows = await db
    .selectFrom('rating')
    .innerJoin('application', 'application.id', 'rating.applicationId')
    .select('rating.id')
    .where('rating.applicationId', '=', id)
    .where((eb) => eb.not(isStanding(on)(eb)))
    .execute()
  return rows.map((it) => it.id)
}
