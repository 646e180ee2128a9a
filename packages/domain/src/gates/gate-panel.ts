import { z } from 'zod'
import { gate } from '../cases/gate.ts'
import { day } from '../kernel/day.ts'
import { caseRequestRecord } from '../requests/case-request.ts'
import { gateEvaluation } from './evaluation.ts'
import { gateProposalRecord } from './gate-proposal.ts'
import { gateRecordRecord } from './gate-record.ts'

/** Everything the panel of one gate shows. */
export const gatePanel = z.object({
  gate,
  /** `open` is the gate the case stands before. */
  state: z.enum(['passed', 'open', 'ahead']),
  plannedOn: day,
  /** As it stands today; of a passed gate as it stood then. */
  evaluation: gateEvaluation,
  record: gateRecordRecord.nullable(),
  /** The one that waits for a confirmation. */
  proposal: gateProposalRecord.nullable(),
  /** Decided and withdrawn ones, the newest first. */
  earlier: z.array(gateProposalRecord),
  /** Waivers asked for in this stay, the newest first. */
  requests: z.array(caseRequestRecord),
  /** Names of the people it mentions, by id. */
  names: z.record(z.string(), z.string()),
})
export type GatePanel = z.infer<typeof gatePanel>
