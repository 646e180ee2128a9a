import { z } from 'zod'
import { gate } from '../cases/gate.ts'
import { day } from '../kernel/day.ts'
import { caseId, gateProposalId, phaseRunId, userId } from '../kernel/id.ts'
import { requiredLine, text } from '../kernel/text.ts'
import { criterionCode } from './criterion.ts'

/** open → confirmed | returned | withdrawn. Somebody else confirms than proposed (four eyes). */
export const proposalStates = ['open', 'confirmed', 'returned', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** Something agreed to be done later; it comes back by itself as a milestone of the case. */
export const gateCondition = z.object({ text: requiredLine(300), dueOn: day, code: criterionCode.nullable() })
export type GateCondition = z.infer<typeof gateCondition>

/** That a gate be passed, put forward by one person for another to confirm. */
export const gateProposalRecord = z.object({
  id: gateProposalId,
  caseId,
  gate,
  /** Counts up within the case; the highest is the newest. */
  sequence: z.int(),
  /** The stay in a phase it would end; a proposal does not outlive it. */
  phaseRunId,
  /** The day the gate would be passed. */
  passOn: day,
  comment: text(2000),
  conditions: z.array(gateCondition).max(20, { error: 'too-many' }),
  proposedBy: userId,
  /** Whose rights the proposer used as a deputy; that person does not confirm it either. */
  proposedFor: userId.nullable(),
  proposedOn: day,
  state: z.enum(proposalStates),
  decidedBy: userId.nullable(),
  decidedOn: day.nullable(),
  /** Said when it was returned or confirmed. */
  decisionComment: text(2000),
  version: z.int(),
})
export type GateProposal = z.infer<typeof gateProposalRecord>
