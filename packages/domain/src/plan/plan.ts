import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, meetingId, planId } from '../kernel/id.ts'
import { line, text } from '../kernel/text.ts'

/** What holds for the goals and the plan of a case as a whole; one per case. */
export const planFields = z.object({
  vision: text(2000),
  /** The meeting in which the goals were agreed, and its day. */
  goalsAgreedOn: day.nullable(),
  goalsAgreedMeetingId: meetingId.nullable(),
  /** The steering group that approved the goals, and when. */
  goalsApprovedBy: line(200),
  goalsApprovedOn: day.nullable(),
  /** Who coordinates for good once the programme has ended. */
  permanentCoordination: line(300),
  /** What those who decide are asked for, in the words of the decision-maker's page. */
  decisionAsk: text(2000),
})
export type PlanFields = z.infer<typeof planFields>
export const planRecord = planFields.extend({ id: planId, caseId, version: z.int() })
export type Plan = z.infer<typeof planRecord>
