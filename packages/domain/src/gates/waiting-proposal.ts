import { z } from 'zod'
import { caseRecord } from '../cases/case.ts'
import { gateProposalRecord } from './gate-proposal.ts'

/** A proposal that waits for somebody to confirm it, with what names its case. */
export const waitingProposal = z.object({
  proposal: gateProposalRecord,
  case: caseRecord
    .pick({ id: true, number: true, name: true, kind: true, officeCode: true, phase: true })
    .extend({ placeName: z.string() }),
  proposedByName: z.string(),
})
export type WaitingProposal = z.infer<typeof waitingProposal>
