import { type Actor, applicationScope } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { type Rating, ratingResult } from '@etappe/domain/applications/rating'
import { isRatingOver, visibleRatings } from '@etappe/domain/applications/visible-ratings'
import { AppError } from '@etappe/domain/kernel/errors'
import { findCase } from '../cases/case.repo.ts'
import type { Db } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'
import { listChoices } from '../municipalities/municipality-name.repo.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { applicantUrl } from './applicant-mail.ts'
import { findApplication, findVisibleApplication } from './application.repo.ts'
import { peopleOf } from './application-people.ts'
import { placeOf } from './application-place.ts'
import {
  findRoundOf,
  listAdmissionDecisions,
  listApplicationFiles,
  listApplicationMails,
  listAskBacks,
  listInterviews,
  listRatings,
} from './application-work.repo.ts'
import { readLikes } from './like.repo.ts'
import { readEligibility } from './read-eligibility.ts'
import { listLapsedRatings } from './standing-rating.repo.ts'

interface Rated {
  readonly ratings: readonly Rating[]
  /** Those nobody will finish. */
  readonly lapsed: readonly Rating['id'][]
}

/** What the ratings say to this reader; the rest of a rating that may not be read yet is its head. */
const ratingsFor = (it: Application, { ratings, lapsed }: Rated, reader: Actor) => ({
  ratings: visibleRatings(ratings, reader.userId, it.state),
  ratingHeads: ratings.filter((one) => !lapsed.includes(one.id)).map(({ id, raterId, doneOn }) => ({ id, raterId, doneOn })),
  result: isRatingOver(ratings)
    ? { ...ratingResult(ratings, it.settlement), disputed: [...ratingResult(ratings, it.settlement).disputed] }
    : null,
})

async function readWork(db: Db, reader: Actor, it: Application) {
  const [files, askBacks, interviews, ratings, lapsed, decisions, mails] = await Promise.all([
    listApplicationFiles(db, it.id),
    listAskBacks(db, [it.id]),
    listInterviews(db, it.id),
    listRatings(db, [it.id]),
    listLapsedRatings(db, it.id, reader.today),
    listAdmissionDecisions(db, [it.id]),
    listApplicationMails(db, it.id),
  ])
  return { files, askBacks, interviews, decisions, mails, ...ratingsFor(it, { ratings, lapsed }, reader) }
}

/** The application this one repeats. */
async function findOriginal(db: Db, { duplicateOfId }: Application): Promise<ApplicationDetail['duplicateOf']> {
  const found = duplicateOfId === null ? undefined : await findApplication(db, duplicateOfId)
  return found ? { id: found.id, number: found.number } : null
}

/** Everything the page of an application shows to this reader. A fixed number of statements. Throws `not-found`. */
export async function readApplicationDetail(
  db: Db,
  services: Services,
  reader: Actor,
  number: ApplicationNumber,
): Promise<ApplicationDetail> {
  const application = await findVisibleApplication(db, applicationScope(reader), number)
  if (!application) throw new AppError('not-found')
  const municipalities = await listChoices(db, application.municipalityKeys)
  const placeNames = new Map(municipalities.map((it) => [it.key as string, it.name]))
  const [work, round, eligibilityOf, likesOf, duplicateOf, admittedCase] = await Promise.all([
    readWork(db, reader, application),
    findRoundOf(db, application.roundId),
    readEligibility(services, db, [application], reader.today),
    readLikes(db, reader, [application], placeNames),
    findOriginal(db, application),
    application.admittedCaseId ? findCase(db, application.admittedCaseId) : undefined,
  ])
  const eligibility = eligibilityOf.get(application.id)
  if (!eligibility) throw new Error(`no prerequisites of ${application.number}`)
  const likes = likesOf.get(application.id)
  return {
    application,
    round,
    placeName: placeOf(application, placeNames),
    municipalities,
    eligibility,
    ...work,
    likeApplications: [...(likes?.applications ?? [])],
    likeCases: [...(likes?.cases ?? [])],
    duplicateOf,
    admittedCaseNumber: admittedCase?.number ?? null,
    link: applicantUrl(services, application),
    sendsMail: services.mailer.sends,
    names: await namesOfUsers(db, peopleOf(application, work)),
  }
}
