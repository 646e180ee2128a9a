import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'
import { addDays, type Day, day, instant } from '../kernel/day.ts'
import { applicationId } from '../kernel/id.ts'
import { line } from '../kernel/text.ts'
import { fileHead } from './application-file.ts'
import { applicationFields } from './application-fields.ts'
import { applicationNumber } from './application-number.ts'

/** Days a draft is kept after the last change. */
export const draftDays = 60
/** Days before its end at which the applicant is told. */
export const announceDays = 10

export const draftExpiry = (changedOn: Day): Day => addDays(changedOn, draftDays)

/** Letters, digits, dots and dashes of a secret link; whether it leads anywhere only the server knows. */
export const applicantToken = z.string().regex(/^[\w.-]{20,200}$/, { error: 'invalid' })

/** The fields as they are typed: half an address is kept too, and only the submission asks for a whole one. */
export const draftFields = applicationFields.extend({ contactEmail: line(200) })

/** An application that is being written. It belongs to nobody's inbox, is not audited, and is gone when it expires. */
export const draft = z.object({
  id: applicationId,
  kind: z.enum(caseKinds),
  fields: draftFields,
  files: z.array(fileHead),
  locale: z.enum(['de', 'en']),
  /** Counts up with every save. */
  version: z.int(),
  savedAt: instant,
  expiresOn: day,
})
export type Draft = z.infer<typeof draft>

/** What a secret link leads to. */
export const draftOrSubmitted = z.discriminatedUnion('state', [
  z.object({ state: z.literal('draft'), draft }),
  z.object({ state: z.literal('submitted'), number: applicationNumber }),
])
