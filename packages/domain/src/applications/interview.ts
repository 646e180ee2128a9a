import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { applicationId, interviewId, userId } from '../kernel/id.ts'
import { line, text } from '../kernel/text.ts'

/** The questions of the baseline the first talk goes by (commission, domain §4). */
export const interviewQuestions = ['offers', 'links', 'data', 'needs', 'strengths', 'gaps'] as const
export const interviewQuestion = z.enum(interviewQuestions)
export type InterviewQuestion = z.infer<typeof interviewQuestion>

export const recommendations = ['recommended', 'withReservations', 'notRecommended'] as const

/** The first telephone talk, as it is written down. */
export const interviewFields = z.object({
  heldOn: day,
  /** Who took part on the applicant's side, with their function. */
  participants: line(400),
  answers: z.record(interviewQuestion, text(4000)),
  note: text(4000),
  recommendation: z.enum(recommendations),
  /** Why; needed unless it is recommended without reservations. */
  reason: text(2000),
})
export type InterviewFields = z.infer<typeof interviewFields>

export const interviewRecord = interviewFields.extend({ id: interviewId, applicationId, heldBy: userId, version: z.int() })
export type Interview = z.infer<typeof interviewRecord>
