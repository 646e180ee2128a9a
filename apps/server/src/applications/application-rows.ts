import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { type ApplicationHit, applicationHit, applicationRow, type ApplicationRow } from '@etappe/domain/applications/application-list'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import type { Eligibility } from '@etappe/domain/applications/eligibility'
import { isReturned } from '@etappe/domain/applications/returned-decision'
import { ratingResult } from '@etappe/domain/applications/rating'
import { daysBetween } from '@etappe/domain/kernel/day'
import type { Db } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { placeOf } from './application-place.ts'
import { listAdmissionDecisions, listAskBacks, listRatings } from './application-work.repo.ts'
import { listKnownMunicipalities } from './known-municipality.repo.ts'
import { readLikes } from './like.repo.ts'
import { readEligibility } from './read-eligibility.ts'

const shown = applicationRow.pick({
  id: true,
  number: true,
  name: true,
  kind: true,
  channel: true,
  institution: true,
  contactName: true,
  state: true,
  stateOn: true,
  officeCode: true,
  submittedOn: true,
  submittedAt: true,
  snoozedUntil: true,
  ownerId: true,
  roundId: true,
  version: true,
})

const hit = applicationHit.omit({ placeName: true })

/** What a list of hits says of each application. One statement, however many there are. */
export async function toApplicationHits(db: Db, applications: readonly Application[]): Promise<ApplicationHit[]> {
  const known = await listKnownMunicipalities(db, [...new Set(applications.flatMap((it) => it.municipalityKeys))])
  const names = new Map(known.map((it) => [it.key as string, it.name]))
  return applications.map((it) => ({ ...hit.parse(it), placeName: placeOf(it, names) }))
}

const countStates = ({ criteria }: Pick<Eligibility, 'criteria'>) => ({
  met: criteria.filter((it) => it.state === 'met').length,
  doubtful: criteria.filter((it) => it.state === 'needsPerson').length,
  criteria: criteria.length,
})

/** Applications as the inbox shows them. A fixed number of statements, however many there are. */
export async function toApplicationRows(
  db: Db,
  services: Pick<Services, 'definitions'>,
  reader: Actor,
  applications: readonly Application[],
): Promise<ApplicationRow[]> {
  if (applications.length === 0) return []
  const ids = applications.map((it) => it.id)
  const known = await listKnownMunicipalities(db, [...new Set(applications.flatMap((it) => it.municipalityKeys))])
  const placeNames = new Map(known.map((it) => [it.key as string, it.name]))
  const [eligibilityOf, askBacks, ratings, decisions, likesOf, names] = await Promise.all([
    readEligibility(services, db, applications, reader.today),
    listAskBacks(db, ids),
    listRatings(db, ids),
    listAdmissionDecisions(db, ids),
    readLikes(db, reader, applications, placeNames),
    namesOfUsers(
      db,
      applications.flatMap((it) => it.ownerId ?? []),
    ),
  ])
  return applications.map((it): ApplicationRow => {
    const ofThis = ratings.filter((one) => one.applicationId === it.id)
    const done = ofThis.filter((one) => one.doneOn !== null)
    const likes = likesOf.get(it.id)
    return {
      ...shown.parse(it),
      placeName: placeOf(it, placeNames),
      ownerName: it.ownerId ? (names[it.ownerId] ?? '') : null,
      days: Math.max(0, daysBetween(it.stateOn, reader.today)),
      ...countStates(eligibilityOf.get(it.id) ?? { criteria: [] }),
      askedUntil: askBacks.find((one) => one.applicationId === it.id && isAskBackOpen(one))?.dueOn ?? null,
      ratings: Math.min(2, done.length),
      isRatedByMe: done.some((one) => one.raterId === reader.userId),
      total: ratingResult(done, it.settlement).total,
      isReturned: isReturned(
        it,
        decisions.filter((one) => one.applicationId === it.id),
      ),
      isWaitingForSignature: decisions.some((one) => one.applicationId === it.id && one.state === 'open'),
      likeCount: (likes?.applications.length ?? 0) + (likes?.cases.length ?? 0),
    }
  })
}
