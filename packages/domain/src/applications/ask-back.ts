import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { applicationId, askBackId, userId } from '../kernel/id.ts'
import { requiredLine, text } from '../kernel/text.ts'

/** One thing that is missing. */
export const askBackItem = z.object({
  id: z.uuid(),
  text: requiredLine(400),
  wantsFile: z.boolean(),
  /** What the applicant wrote. */
  answer: text(4000),
  answeredOn: day.nullable(),
})
export type AskBackItem = z.infer<typeof askBackItem>

/** What staff asks for when it asks back. */
export const askBackFields = z.object({
  message: text(4000),
  dueOn: day,
  items: z
    .array(askBackItem.pick({ id: true, text: true, wantsFile: true }))
    .min(1, { error: 'required' })
    .max(30, { error: 'too-many' }),
})
export type AskBackFields = z.infer<typeof askBackFields>

/** A question back to the applicant (Rückfrage). One is open at a time. */
export const askBackRecord = askBackFields.extend({
  id: askBackId,
  applicationId,
  items: z.array(askBackItem),
  askedBy: userId,
  askedOn: day,
  /** When the applicant sent it back; `null` while it is open. */
  answeredOn: day.nullable(),
  /** When staff ended it without an answer. */
  closedOn: day.nullable(),
  version: z.int(),
})
export type AskBack = z.infer<typeof askBackRecord>

/** Days an applicant usually gets. */
export const usualAskBackDays = 14
/** Days before the end at which who has not answered is reminded. */
export const reminderDays = 3
export const isAskBackOpen = (it: Pick<AskBack, 'answeredOn' | 'closedOn'>): boolean => it.answeredOn === null && it.closedOn === null
