import { z } from 'zod'
import { type Day, day, daysBetween } from '../kernel/day.ts'
import { caseId, documentId, milestoneId } from '../kernel/id.ts'
import { line, text } from '../kernel/text.ts'

export const milestoneKinds = [
  'agreement',
  'actorMap',
  'analysisReport',
  'visionAgreed',
  'goalsAgreed',
  'planAdopted',
  'councilDecision',
  'interimReview',
  'closingReview',
  'commitment',
  'continuation',
  'finalReport',
  'publicText',
  'handover',
  'condition',
  'other',
] as const
export const milestoneKind = z.enum(milestoneKinds)
export type MilestoneKind = z.infer<typeof milestoneKind>

/** What a person may edit. Done before the planned day is fine. */
export const milestoneFields = z.object({
  kind: milestoneKind,
  /** Free name; empty means the kind says it all. */
  title: line(200),
  dueOn: day,
  doneOn: day.nullable(),
  note: text(),
  /** What shows that it was reached. */
  documentId: documentId.nullable(),
})
export type MilestoneFields = z.infer<typeof milestoneFields>

export const milestoneRecord = milestoneFields.extend({ id: milestoneId, caseId, version: z.int() })
export type Milestone = z.infer<typeof milestoneRecord>

/** Days past the due day of an open milestone; 0 when it is done or not yet due. */
export function milestoneDaysLate(it: Pick<Milestone, 'dueOn' | 'doneOn'>, today: Day): number {
  return it.doneOn === null ? Math.max(0, daysBetween(it.dueOn, today)) : 0
}
