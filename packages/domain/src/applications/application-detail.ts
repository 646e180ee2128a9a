import { z } from 'zod'
import { caseNumber } from '../cases/case-number.ts'
import { caseDuplicate } from '../cases/case-detail.ts'
import { day } from '../kernel/day.ts'
import { applicationId } from '../kernel/id.ts'
import { municipalityChoice } from '../municipalities/municipality.ts'
import { admissionDecisionRecord } from './admission-decision.ts'
import { applicationRecord } from './application.ts'
import { applicationFileRecord } from './application-file.ts'
import { applicationMailRecord } from './application-mail.ts'
import { applicationNumber } from './application-number.ts'
import { askBackRecord } from './ask-back.ts'
import { eligibility } from './eligibility.ts'
import { interviewRecord } from './interview.ts'
import { likeReasons } from './like-application.ts'
import { ratingDimension, ratingRecord } from './rating.ts'
import { roundRecord } from './round.ts'

/** Another application that may be the same. */
export const likeApplication = applicationRecord
  .pick({ id: true, number: true, name: true, kind: true, state: true, submittedOn: true, officeCode: true })
  .extend({ placeName: z.string(), because: z.array(z.enum(likeReasons)) })
export type LikeApplication = z.infer<typeof likeApplication>

/** A case that may be the same. */
export const likeCase = caseDuplicate.extend({ because: z.array(z.enum(likeReasons)) })
export type LikeCase = z.infer<typeof likeCase>

/** How far a rating is whose content the reader may not see yet. */
export const ratingHead = ratingRecord.pick({ id: true, raterId: true, doneOn: true })

/** Everything the page of an application shows above its history. */
export const applicationDetail = z.object({
  application: applicationRecord,
  round: roundRecord.nullable(),
  placeName: z.string(),
  municipalities: z.array(municipalityChoice),
  eligibility,
  files: z.array(applicationFileRecord),
  /** The newest first. */
  askBacks: z.array(askBackRecord),
  interviews: z.array(interviewRecord),
  /** Ratings the reader may see: their own, and all once theirs is done or nobody rates any more. */
  ratings: z.array(ratingRecord),
  /** Every rating there is, without its content. */
  ratingHeads: z.array(ratingHead),
  result: z
    .object({
      scores: z.record(ratingDimension, z.number().nullable()),
      disputed: z.array(ratingDimension),
      total: z.number().nullable(),
    })
    .nullable(),
  decisions: z.array(admissionDecisionRecord),
  mails: z.array(applicationMailRecord),
  likeApplications: z.array(likeApplication),
  likeCases: z.array(likeCase),
  duplicateOf: z.object({ id: applicationId, number: applicationNumber }).nullable(),
  admittedCaseNumber: caseNumber.nullable(),
  /** The secret link, to be handed over where no mail leaves. */
  link: z.string(),
  /** Mails leave by themselves. */
  sendsMail: z.boolean(),
  /** Names of the people this page mentions, by id. */
  names: z.record(z.string(), z.string()),
})
export type ApplicationDetail = z.infer<typeof applicationDetail>

/** One line of the ranking list of a round and office. */
export const rankingRow = applicationRecord
  .pick({
    id: true,
    number: true,
    name: true,
    kind: true,
    state: true,
    officeCode: true,
    submittedAt: true,
    submittedOn: true,
    version: true,
  })
  .extend({
    placeName: z.string(),
    rank: z.int().nullable(),
    total: z.number().nullable(),
    need: z.number().nullable(),
    scores: z.record(ratingDimension, z.number().nullable()),
    /** Prerequisites not met, and those that need a person. */
    unmet: z.int(),
    doubtful: z.int(),
    isWaitingForSignature: z.boolean(),
    decidedOn: day.nullable(),
  })
export type RankingRow = z.infer<typeof rankingRow>
