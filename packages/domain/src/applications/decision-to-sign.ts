import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { text } from '../kernel/text.ts'
import { quotaFill } from '../offices/quota-fill.ts'
import { precedents } from '../requests/request-row.ts'
import { requestMatters } from '../requests/case-request.ts'
import { admissionDecisionRecord } from './admission-decision.ts'
import { applicationRecord } from './application.ts'

/** A decision that waits for the second signature, with what whoever signs needs to know. */
export const decisionToSign = z.object({
  decision: admissionDecisionRecord,
  application: applicationRecord
    .pick({ id: true, number: true, name: true, kind: true, state: true, officeCode: true, institution: true, submittedOn: true })
    .extend({ placeName: z.string() }),
  proposedByName: z.string(),
  /** Days it has waited. */
  days: z.int(),
  /** The quota as it stands now; `null` while no office is responsible. */
  fill: quotaFill.nullable(),
  /** How like exceptions and overruns were decided before, one for each the decision asks for. */
  precedents: z.array(precedents.extend({ matter: z.enum(requestMatters) })),
})
export type DecisionToSign = z.infer<typeof decisionToSign>

/** What a letter is drafted from. */
export const letterDraft = z.object({ result: admissionDecisionRecord.shape.result, reason: text(2000), startOn: day.nullable() })
