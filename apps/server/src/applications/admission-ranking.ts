import { type ApplicationScope } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { RankingRow } from '@etappe/domain/applications/application-detail'
import { ranked } from '@etappe/domain/applications/ranking'
import { ratingResult } from '@etappe/domain/applications/rating'
import type { Day } from '@etappe/domain/kernel/day'
import type { Db } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'
import { listRankedApplications } from './admission.repo.ts'
import { placeOf } from './application-place.ts'
import { readPlaceNames } from './admission-places.ts'
import { readEligibility } from './read-eligibility.ts'
import { listAdmissionDecisions, listRatings } from './application-work.repo.ts'

type Filter = Parameters<typeof listRankedApplications>[2]

const headOf = ({ id, number, name, kind, state, officeCode, submittedAt, submittedOn, version }: Application) => ({
  id,
  number,
  name,
  kind,
  state,
  officeCode,
  submittedAt,
  submittedOn,
  version,
})

/** The ranking list of a kind, by round and office if asked, as far as the reader sees it. Its statements do not depend on how many there are. */
export async function readRanking(
  services: Pick<Services, 'definitions'>,
  db: Db,
  asked: { readonly scope: ApplicationScope; readonly filter: Filter; readonly on: Day },
): Promise<RankingRow[]> {
  const found = await listRankedApplications(db, asked.scope, asked.filter)
  const ids = found.map((it) => it.id)
  const [ratings, decisions, eligibility, names] = await Promise.all([
    listRatings(db, ids),
    listAdmissionDecisions(db, ids),
    readEligibility(services, db, found, asked.on),
    readPlaceNames(db, found),
  ])
  const ratingsOf = Map.groupBy(ratings, (it) => it.applicationId)
  const decisionsOf = Map.groupBy(decisions, (it) => it.applicationId)
  const rows = found.map((it) => {
    const { scores, total } = ratingResult(ratingsOf.get(it.id) ?? [], it.settlement)
    const own = decisionsOf.get(it.id) ?? []
    const criteria = eligibility.get(it.id)?.criteria ?? []
    return {
      ...headOf(it),
      placeName: placeOf(it, names),
      total,
      need: scores.need,
      scores,
      unmet: criteria.filter((one) => one.state === 'unmet').length,
      doubtful: criteria.filter((one) => one.state === 'needsPerson').length,
      isWaitingForSignature: own.some((one) => one.state === 'open'),
      decidedOn: own.find((one) => one.state === 'signed')?.signedOn ?? null,
    }
  })
  // Rejected before anybody rated it: it never competed.
  return ranked(rows.filter((it) => it.state !== 'rejected' || it.total !== null))
}
