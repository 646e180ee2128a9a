import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, decisionId, documentId } from '../kernel/id.ts'
import { requiredLine, text } from '../kernel/text.ts'

export const decisionResults = ['adopted', 'adoptedWithChanges', 'inPrinciple', 'postponed', 'rejected'] as const
export const decisionResult = z.enum(decisionResults)
export type DecisionResult = z.infer<typeof decisionResult>

/** Results that let a plan be carried out. */
export const isApproving = (result: DecisionResult): boolean =>
  result === 'adopted' || result === 'adoptedWithChanges' || result === 'inPrinciple'

const votes = z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(10_000, { error: 'out-of-range' }).nullable()

/** A political decision about the plan: body, session, subject, result, votes, document. */
export const decisionFields = z.object({
  body: requiredLine(200),
  sessionOn: day,
  subject: requiredLine(400),
  result: decisionResult,
  votesFor: votes,
  votesAgainst: votes,
  votesAbstained: votes,
  documentId: documentId.nullable(),
  note: text(4000),
})
export type DecisionFields = z.infer<typeof decisionFields>
export const decisionRecord = decisionFields.extend({ id: decisionId, caseId, version: z.int() })
export type Decision = z.infer<typeof decisionRecord>
