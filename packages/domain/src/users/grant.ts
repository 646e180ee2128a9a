import { z } from 'zod'
import { needsOffice, roles } from '../access/role.ts'
import { type Day, day, type Validity } from '../kernel/day.ts'
import { grantId, userId } from '../kernel/id.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import { officeCode } from '../offices/office.ts'

/** A role of a person, in an office if the role belongs to one, from when to when. */
export const grantFields = z.object({
  role: z.enum(roles),
  officeCode: officeCode.nullable(),
  /** The person it is held for as a deputy; `null` for a role of one's own. */
  deputyForId: userId.nullable(),
  validFrom: day,
  validTo: day.nullable(),
})
export type GrantFields = z.infer<typeof grantFields>

export const grantRecord = grantFields.extend({ id: grantId, userId, version: z.int() })
export type Grant = z.infer<typeof grantRecord>

const overlaps = (a: Validity, b: Validity): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo)

/** A role of one's own and the same one held as somebody's deputy are two. */
const isSameRole = (a: GrantFields, b: GrantFields): boolean =>
  a.role === b.role && a.officeCode === b.officeCode && a.deputyForId === b.deputyForId && overlaps(a, b)

/** What contradicts itself in a grant, by field; `others` are the roles the person has besides. */
export function grantProblems(it: GrantFields, others: readonly GrantFields[] = []): Partial<Record<keyof GrantFields, FieldProblem>> {
  return {
    ...(others.some((other) => isSameRole(it, other)) ? { role: 'role-twice' as const } : {}),
    ...(needsOffice(it.role) && it.officeCode === null ? { officeCode: 'office-required' as const } : {}),
    ...(!needsOffice(it.role) && it.officeCode !== null ? { officeCode: 'office-not-allowed' as const } : {}),
    ...(it.validTo !== null && it.validTo < it.validFrom ? { validTo: 'end-before-start' as const } : {}),
  }
}

/** How a grant stands to a day: it holds, it will, or it did. */
export function grantPhase(it: Validity, on: Day): 'current' | 'coming' | 'ended' {
  if (it.validTo !== null && it.validTo < on) return 'ended'
  return it.validFrom <= on ? 'current' : 'coming'
}
