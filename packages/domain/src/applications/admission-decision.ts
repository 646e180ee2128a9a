import { z } from 'zod'
import { criterionCode, hardnesses } from '../gates/criterion.ts'
import { day } from '../kernel/day.ts'
import { admissionDecisionId, applicationId, userId } from '../kernel/id.ts'
import { requiredText, text } from '../kernel/text.ts'
import { eligibility } from './eligibility.ts'
import { letterFields } from './letter-template.ts'

export const admissionResults = ['admitted', 'waitlisted', 'rejected'] as const
export const admissionResult = z.enum(admissionResults)
export type AdmissionResult = z.infer<typeof admissionResult>

/** A prerequisite that is not met and that should not stand in the way. */
export const admissionException = z.object({ code: criterionCode, hardness: z.enum(hardnesses), reason: requiredText(2000) })
export type AdmissionException = z.infer<typeof admissionException>

/** Admitting one more than was planned for. */
export const quotaOverrun = z.object({ taken: z.int(), quota: z.int(), reason: requiredText(2000) })
export type QuotaOverrun = z.infer<typeof quotaOverrun>

/** open: waits for the second signature. signed: it holds. returned, takenBack: it does not. */
export const admissionDecisionStates = ['open', 'signed', 'returned', 'takenBack'] as const

/** What was decided about an application, on what ground. One that holds never changes. */
export const admissionDecisionRecord = z.object({
  id: admissionDecisionId,
  applicationId,
  result: admissionResult,
  /** In the words the applicant reads; needed for everything but an admission. */
  reason: text(2000),
  exceptions: z.array(admissionException),
  overrun: quotaOverrun.nullable(),
  /** The day the case begins; `null` unless it is admitted. */
  startOn: day.nullable(),
  letter: letterFields,
  /** The prerequisites as they stood. */
  eligibility,
  /** 0 to 18, as it stood; `null` where it was decided without ratings. */
  total: z.number().nullable(),
  state: z.enum(admissionDecisionStates),
  proposedBy: userId,
  /** Whose rights were used as a deputy. */
  proposedFor: userId.nullable(),
  proposedOn: day,
  /** Who signed second; whoever proposed it where one signature is enough. */
  signedBy: userId.nullable(),
  signedOn: day.nullable(),
  comment: text(2000),
  version: z.int(),
})
export type AdmissionDecision = z.infer<typeof admissionDecisionRecord>

/** Exceptions and overruns need the programme lead's signature besides the office lead's (commission, domain §1). */
export const needsSecondSignature = (it: Pick<AdmissionDecision, 'result' | 'exceptions' | 'overrun'>): boolean =>
  it.result === 'admitted' && (it.exceptions.length > 0 || it.overrun !== null)
