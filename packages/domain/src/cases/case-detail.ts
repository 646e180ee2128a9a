import { z } from 'zod'
import type { CaseAccess } from '../access/policy.ts'
import { assignmentRecord } from '../facilitation/assignment.ts'
import { day } from '../kernel/day.ts'
import { meetingRecord } from '../meetings/meeting.ts'
import { milestoneRecord } from '../meetings/milestone.ts'
import { municipalityChoice } from '../municipalities/municipality.ts'
import { land } from '../offices/land.ts'
import { caseRecord } from './case.ts'
import { caseRow } from './case-query.ts'
import { light, lightReason } from './light.ts'
import { phaseRunRecord } from './phase.ts'

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
