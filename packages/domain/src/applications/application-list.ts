import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'
import { cursor, pageSize } from '../kernel/page.ts'
import { day } from '../kernel/day.ts'
import { applicationRoundId } from '../kernel/id.ts'
import { line } from '../kernel/text.ts'
import { officeCode } from '../offices/office.ts'
import { applicationRecord } from './application.ts'
import { applicationQueue } from './application-queue.ts'

/** An application as the inbox shows it. */
export const applicationRow = applicationRecord
  .pick({
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
  .extend({
    placeName: z.string(),
    ownerName: z.string().nullable(),
    /** Days since the last thing that was done about it; what waits for the applicant counts from when it was asked. */
    days: z.int(),
    /** Prerequisites met, of all; those that need a person. */
    met: z.int(),
    criteria: z.int(),
    doubtful: z.int(),
    /** Of a question back that is open. */
    askedUntil: day.nullable(),
    /** Ratings that are done, 0 to 2, and whether the reader's is among them. */
    ratings: z.int(),
    isRatedByMe: z.boolean(),
    /** 0 to 18. */
    total: z.number().nullable(),
    /** A decision waits for the second signature. */
    isWaitingForSignature: z.boolean(),
    /** A decision was sent back, and nothing was decided since. */
    isReturned: z.boolean(),
    /** Applications and cases that may be the same. */
    likeCount: z.int(),
  })
export type ApplicationRow = z.infer<typeof applicationRow>

export const applicationFilters = z.object({
  queue: applicationQueue,
  q: line(200).optional(),
  kind: z.enum(caseKinds).optional(),
  /** `none`: not assigned to an office yet. */
  office: z.union([officeCode, z.literal('none')]).optional(),
  round: applicationRoundId.optional(),
  /** I work on it. */
  mine: z.boolean().optional(),
  /** A decision was sent back, and the reader decides there. */
  returnedToMe: z.boolean().optional(),
  /** With the queue `toRate`: my rating is missed; as many as `mineToRate` counts. */
  toRateByMe: z.boolean().optional(),
})
export type ApplicationFilters = z.infer<typeof applicationFilters>

/** How the heaps are narrowed while they are counted, as the list of one heap would be. */
export const applicationCountQuery = applicationFilters.omit({ queue: true, toRateByMe: true })
export type ApplicationCountQuery = z.infer<typeof applicationCountQuery>

export const applicationListQuery = applicationFilters.extend({ cursor: cursor.nullish(), limit: pageSize.default(50) })
export const applicationPage = z.object({ rows: z.array(applicationRow), total: z.int(), next: cursor.nullable() })

/** How many lie on each heap of those somebody sees, and how many of them wait for their own rating. */
export const applicationCounts = z.object({ queues: z.record(applicationQueue, z.int()), mineToRate: z.int() })
export type ApplicationCounts = z.infer<typeof applicationCounts>

/** An application found by words, for who wants to go there or name it. */
export const applicationHit = applicationRow.pick({
  id: true,
  number: true,
  name: true,
  kind: true,
  state: true,
  officeCode: true,
  submittedOn: true,
  placeName: true,
})
export type ApplicationHit = z.infer<typeof applicationHit>
