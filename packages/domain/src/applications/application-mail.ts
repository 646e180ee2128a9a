import { z } from 'zod'
import { instant } from '../kernel/day.ts'
import { applicationId, applicationMailId, userId } from '../kernel/id.ts'
import { requiredLine, requiredText } from '../kernel/text.ts'

export const applicationMailKinds = ['receipt', 'askBack', 'reminder', 'office', 'decision', 'withdrawn', 'link', 'message'] as const
export const applicationMailKind = z.enum(applicationMailKinds)

/** Stands in a stored text for the applicant's secret link, which is put in when it is sent or shown to staff. */
export const linkPlaceholder = '{link}'

/** What somebody writes to the applicant. */
export const mailFields = z.object({ subject: requiredLine(200), text: requiredText(10_000) })

/** A mail to the applicant. Without a mail server it stays in the outbox, and staff sends it by hand. */
export const applicationMailRecord = z.object({
  id: applicationMailId,
  applicationId,
  kind: applicationMailKind,
  to: z.string().max(200),
  subject: requiredLine(200),
  /** Longer than what people write: a question back names everything that is missing. */
  text: requiredText(),
  createdAt: instant,
  /** `null` for what the server wrote by itself. */
  createdBy: userId.nullable(),
  /** When the mail server took it, or somebody sent it by hand. */
  sentAt: instant.nullable(),
  sentBy: z.enum(['server', 'hand']).nullable(),
  version: z.int(),
})
export type ApplicationMail = z.infer<typeof applicationMailRecord>
