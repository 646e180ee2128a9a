import { z } from 'zod'
import type { CaseAccess } from '../access/policy.ts'
import { assignmentRecord } from '../facilitation/assignment.ts'
import { day } from '../kernel/day.ts'
import { gateProposalRecord } from '../gates/gate-proposal.ts'
import { gateRecordRecord } from '../gates/gate-record.ts'
import { meetingRecord } from '../meetings/meeting.ts'
import { milestoneRecord } from '../meetings/milestone.ts'
import { municipalityChoice } from '../municipalities/municipality.ts'
import { land } from '../offices/land.ts'
import { caseTerms } from '../programme/definition.ts'
import { caseRecord } from './case.ts'
import { caseRow } from './case-query.ts'
import { escalationRecord } from './escalation.ts'
import { gateDateRecord } from './gate-date.ts'
import { holdPeriodRecord } from './hold-period.ts'
import { light, lightReason } from './light.ts'
import { phaseRunRecord } from './phase.ts'
import type { PlanBasis } from './phase-plan.ts'

/** Everything the page of a case shows above its history. */
export const caseDetail = z.object({
  case: caseRecord,
  placeName: z.string(),
  land: land.nullable(),
  light,
  lightReasons: z.array(lightReason),
  phaseEnteredOn: day,
  phaseDueOn: day,
  nextMilestone: caseRow.shape.nextMilestone,
  lastContactOn: day.nullable(),
  /** What its programme definition says about it. */
  terms: caseTerms,
  /** Public holidays of its Land around its time, in order. */
  holidays: z.array(day),
  holds: z.array(holdPeriodRecord),
  gateDates: z.array(gateDateRecord),
  /** Gates that were passed, the oldest first; the whole record is asked for when somebody reads it. */
  gateRecords: z.array(gateRecordRecord.pick({ id: true, gate: true, phaseRunId: true, result: true, passedOn: true })),
  openProposal: gateProposalRecord.nullable(),
  /** Open ones, the oldest first. */
  escalations: z.array(escalationRecord),
  /** How many requests about it wait for a decision. */
  openRequests: z.int(),
  runs: z.array(phaseRunRecord),
  assignments: z.array(assignmentRecord),
  milestones: z.array(milestoneRecord),
  /** The newest hundred, newest first. */
  meetings: z.array(meetingRecord),
  meetingCount: z.int(),
  municipalities: z.array(municipalityChoice),
  /** Names of the people this page mentions, by id. */
  names: z.record(z.string(), z.string()),
})
export type CaseDetail = z.infer<typeof caseDetail>

/** What decides who may do what to the case of a page. */
export function accessOf(it: CaseDetail): CaseAccess {
  return { officeCode: it.case.officeCode, lifecycle: it.case.lifecycle, assignments: it.assignments }
}

/** What the plan of the case of a page is computed from. */
export function planBasisOf(it: Pick<CaseDetail, 'terms' | 'holidays' | 'holds' | 'gateDates'>): PlanBasis {
  return { terms: it.terms, holidays: new Set(it.holidays), holds: it.holds, agreed: it.gateDates }
}

/** A case that might be the one somebody is about to create. */
export const caseDuplicate = caseRow.pick({
  id: true,
  number: true,
  name: true,
  kind: true,
  officeCode: true,
  placeName: true,
  lifecycle: true,
  phase: true,
})
export type CaseDuplicate = z.infer<typeof caseDuplicate>
