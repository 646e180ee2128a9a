import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'
import { day, instant } from '../kernel/day.ts'
import { applicationId, applicationRoundId, caseId, userId } from '../kernel/id.ts'
import { line, text } from '../kernel/text.ts'
import { officeCode } from '../offices/office.ts'
import { applicationStates } from './application-course.ts'
import { applicationFields } from './application-fields.ts'
import { applicationNumber } from './application-number.ts'
import { judgement } from './judgement.ts'
import { ratingSettlement } from './rating.ts'

/** How it came in. */
export const applicationChannels = ['online', 'paper', 'mail', 'phone'] as const

/** An application that was submitted, or entered by staff for somebody. */
export const applicationRecord = applicationFields.extend({
  id: applicationId,
  number: applicationNumber,
  kind: z.enum(caseKinds),
  channel: z.enum(applicationChannels),
  /** `null` where it came outside every round. */
  roundId: applicationRoundId.nullable(),
  /** Why it was taken after the end of the round; empty when it was in time. */
  lateReason: text(1000),
  state: z.enum(applicationStates),
  /** Since when it is in that state. */
  stateOn: day,
  /** The responsible office; `null` until somebody says which. */
  officeCode: officeCode.nullable(),
  /** Why it was chosen by hand, or handed over; empty when the municipality says it. */
  officeReason: text(1000),
  submittedAt: instant,
  submittedOn: day,
  /** Who entered it for the applicant. */
  receivedBy: userId.nullable(),
  /** Who works on it. */
  ownerId: userId.nullable(),
  checkedBy: userId.nullable(),
  checkedOn: day.nullable(),
  /** Out of the inbox until that day. */
  snoozedUntil: day.nullable(),
  snoozeReason: line(400),
  duplicateOfId: applicationId.nullable(),
  judgements: z.array(judgement),
  settlement: ratingSettlement.nullable(),
  /** Why it ended as it did, in the words that are told outside. */
  endReason: text(2000),
  /** The case it became. */
  admittedCaseId: caseId.nullable(),
  /** Counts up when the applicant's link is renewed; earlier links then find nothing. */
  linkNumber: z.int(),
  /** The language the applicant reads. */
  locale: z.enum(['de', 'en']),
  version: z.int(),
})
export type Application = z.infer<typeof applicationRecord>
