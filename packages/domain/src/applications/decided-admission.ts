import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { cursor, pageSize } from '../kernel/page.ts'
import { admissionDecisionRecord, admissionDecisionStates } from './admission-decision.ts'
import { decisionToSign } from './decision-to-sign.ts'

/** What became of an admission that waited for its second signature. */
export const decidedAdmission = z.object({
  decision: admissionDecisionRecord
    .pick({ id: true, exceptions: true, overrun: true, proposedOn: true, comment: true })
    .extend({ state: z.enum(admissionDecisionStates).exclude(['open']) }),
  application: decisionToSign.shape.application,
  proposedByName: z.string(),
  endedOn: day,
  /** `null` where the applicant withdrew, so that there was nothing left to sign. */
  endedByName: z.string().nullable(),
})
export type DecidedAdmission = z.infer<typeof decidedAdmission>

export const decidedAdmissionQuery = z.object({ cursor: cursor.nullish(), limit: pageSize.default(50) })
export const decidedAdmissionPage = z.object({ rows: z.array(decidedAdmission), next: cursor.nullable() })
