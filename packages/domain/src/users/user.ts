import { z } from 'zod'
import { day, instant } from '../kernel/day.ts'
import { userId } from '../kernel/id.ts'
import { requiredLine } from '../kernel/text.ts'
import { grantRecord } from './grant.ts'
import type { AccountState } from './account-state.ts'

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
export const userWithGrants = userRecord.extend({
  grants: z.array(grantRecord),
  lastSignInAt: instant.nullable(),
  /** Has not chosen a password yet. */
  invited: z.boolean(),
  /** Last day of the open link to choose a password; `null` when none is open. */
  linkValidTo: day.nullable(),
})
export type UserWithGrants = z.infer<typeof userWithGrants>

/** Whether somebody can sign in, and if not, why. */
export function accountState(it: Pick<UserWithGrants, 'lockedAt' | 'invited'>): AccountState {
  if (it.lockedAt !== null) return 'locked'
  return it.invited ? 'invited' : 'active'
}

export const linkDeliveries = ['none', 'byHand', 'failed', 'mailed'] as const

/** The open link of a person to choose a password, and how it gets to them. */
export const openLink = z.object({
  /** `byHand`: nothing is mailed here. `failed`: it was to be mailed and was not. Only then is there an address to hand over. */
  delivery: z.enum(linkDeliveries),
  url: z.string().nullable(),
  validTo: day.nullable(),
})
export type OpenLink = z.infer<typeof openLink>

/** A person as everyone sees it in pickers and lists: business name only. */
export const personChoice = z.object({ id: userId, name: z.string() })
export type PersonChoice = z.infer<typeof personChoice>
