import { z } from 'zod'
import { instant } from '../kernel/day.ts'
import { userId } from '../kernel/id.ts'
import { requiredLine } from '../kernel/text.ts'
import { grantRecord } from './grant.ts'

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, { error: 'too-long' })
  .pipe(z.email({ error: 'not-an-email' }))

/** At least 12 characters (OWASP ASVS 5.0); length is the only rule. */
export const password = z.string().min(12, { error: 'too-short' }).max(128, { error: 'too-long' })

export const userFields = z.object({ name: requiredLine(120), email })
export type UserFields = z.infer<typeof userFields>

export const userRecord = userFields.extend({
  id: userId,
  /** A locked account cannot sign in; its open sessions end at once. */
  lockedAt: instant.nullable(),
  version: z.int(),
})
export type User = z.infer<typeof userRecord>

/** A person as the administration sees it. */
export const userWithGrants = userRecord.extend({ grants: z.array(grantRecord), lastSignInAt: instant.nullable(), invited: z.boolean() })
export type UserWithGrants = z.infer<typeof userWithGrants>

/** A person as everyone sees it in pickers and lists: business name only. */
export const personChoice = z.object({ id: userId, name: z.string() })
export type PersonChoice = z.infer<typeof personChoice>
