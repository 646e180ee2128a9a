import { z } from 'zod'
import { caseNumber } from '../cases/case-number.ts'
import { gate } from '../cases/gate.ts'
import { day } from '../kernel/day.ts'
import { caseId, gateProposalId, gateRecordId, milestoneId, phaseRunId, userId } from '../kernel/id.ts'
import { text } from '../kernel/text.ts'
import { officeCode } from '../offices/office.ts'
import { gateEvaluation } from './evaluation.ts'
import { gateCondition } from './gate-proposal.ts'

export const gateResults = ['passed', 'passedWithConditions'] as const
export type GateResult = (typeof gateResults)[number]

/** Who and what the record is about, by the names of that day. */
export const gateSubject = z.object({
  number: caseNumber,
  name: z.string(),
  placeName: z.string(),
  officeCode,
  proposedByName: z.string(),
  confirmedByName: z.string(),
  plannedOn: day,
})
export type GateSubject = z.infer<typeof gateSubject>

/** The record of a passed gate (Meilensteinprotokoll): everything as it was that day. It never changes. */
export const gateRecordRecord = z.object({
  id: gateRecordId,
  caseId,
  gate,
  /** Counts up within the case; the highest is the newest. */
  sequence: z.int(),
  proposalId: gateProposalId.nullable(),
  /** The stay that ended with it. */
  phaseRunId,
  result: z.enum(gateResults),
  passedOn: day,
  proposedBy: userId,
  proposedOn: day,
  proposalComment: text(2000),
  confirmedBy: userId,
  confirmedOn: day,
  confirmationComment: text(2000),
  subject: gateSubject,
  evaluation: gateEvaluation,
  /** What was agreed to follow, each with the milestone it became. */
  conditions: z.array(gateCondition.extend({ milestoneId: milestoneId.nullable() })),
  version: z.int(),
})
export type GateRecord = z.infer<typeof gateRecordRecord>
