import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { contactId, organisationId } from '../kernel/id.ts'
import { line, requiredLine } from '../kernel/text.ts'
import { email } from '../users/user.ts'

/** A person at an organisation: business contact data only, with where it comes from and the consent to keep it. */
export const contactFields = z.object({
  name: requiredLine(120),
  function: line(160),
  department: line(160),
  email: z.union([z.literal(''), email]),
  phone: line(60),
  /** Where the data come from: business card, website, form of the application. */
  source: line(300),
  /** The day the person agreed to be kept; `null` when nobody asked yet. */
  consentOn: day.nullable(),
})
export type ContactFields = z.infer<typeof contactFields>

export const contactRecord = contactFields.extend({
  id: contactId,
  organisationId,
  mergedIntoId: contactId.nullable(),
  /** Folded for sorting and search; follows from the name. */
  sortName: z.string(),
  version: z.int(),
})
export type Contact = z.infer<typeof contactRecord>
