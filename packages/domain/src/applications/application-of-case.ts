import { z } from 'zod'
import { admissionDecisionRecord } from './admission-decision.ts'
import { applicationRecord } from './application.ts'
import { applicationFields } from './application-fields.ts'
import { interviewRecord } from './interview.ts'

/** What whoever sees a case may read of the application it came from: the applicant's words and the talk, no rating and no judging. */
export const applicationOfCase = z.object({
  ...applicationRecord.pick({ id: true, number: true, kind: true, channel: true, submittedOn: true }).shape,
  fields: applicationFields,
  placeName: z.string(),
  /** The newest first. */
  interviews: z.array(
    interviewRecord.pick({ id: true, heldOn: true, participants: true, answers: true }).extend({ heldByName: z.string() }),
  ),
  decision: admissionDecisionRecord
    .pick({ id: true, exceptions: true, overrun: true, signedOn: true })
    .extend({ proposedByName: z.string(), signedByName: z.string() })
    .nullable(),
})
export type ApplicationOfCase = z.infer<typeof applicationOfCase>
