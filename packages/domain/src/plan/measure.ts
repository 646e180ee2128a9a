import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, goalId, measureId, organisationId, progressNoteId, userId } from '../kernel/id.ts'
import { line, requiredLine, requiredText, text } from '../kernel/text.ts'
import { measureState } from './measure-state.ts'

/** What is known of the cost: nothing yet, cost-neutral, or an amount. */
export const costStates = ['open', 'neutral', 'amount'] as const
export type CostState = (typeof costStates)[number]

/** What a person may edit of a measure (Maßnahme). */
export const measureFields = z.object({
  goalId,
  title: requiredLine(300),
  text: text(4000),
  responsibleId: organisationId.nullable(),
  partnerIds: z.array(organisationId).max(40, { error: 'too-many' }),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  costState: z.enum(costStates),
  /** Whole euros; set only when the state is `amount`. */
  costEuro: z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(1_000_000_000, { error: 'out-of-range' }).nullable(),
  funding: line(300),
  /** Measures that have to be finished before this one can begin. */
  dependsOnIds: z.array(measureId).max(40, { error: 'too-many' }),
  state: measureState,
  /** The day it was really finished. */
  doneOn: day.nullable(),
  /** Why it is postponed or dropped, or runs otherwise than agreed. */
  deviationReason: text(2000),
})
export type MeasureFields = z.infer<typeof measureFields>

export const measureRecord = measureFields.extend({
  id: measureId,
  caseId,
  /** Running within the case; people say "M 7". */
  number: z.int(),
  /** Place among the measures of its goal; smaller comes first. */
  position: z.number(),
  version: z.int(),
})
export type Measure = z.infer<typeof measureRecord>

export const progressNoteFields = z.object({ measureId, notedOn: day, text: requiredText(4000) })
export type ProgressNoteFields = z.infer<typeof progressNoteFields>
export const progressNoteRecord = progressNoteFields.extend({ id: progressNoteId, caseId, authorId: userId, version: z.int() })
export type ProgressNote = z.infer<typeof progressNoteRecord>
