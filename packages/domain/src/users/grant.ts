import { z } from 'zod'
import { needsOffice, roles } from '../access/role.ts'
import { day } from '../kernel/day.ts'
import { grantId, userId } from '../kernel/id.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import { officeCode } from '../offices/office.ts'

/** A role of a person, in an office if the role belongs to one, from when to when. */
export const grantFields = z.object({ role: z.enum(roles), officeCode: officeCode.nullable(), validFrom: day, validTo: day.nullable() })
export type GrantFields = z.infer<typeof grantFields>

export const grantRecord = grantFields.extend({ id: grantId, userId, version: z.int() })
export type Grant = z.infer<typeof grantRecord>

/** What contradicts itself in a grant, by field. */
export function grantProblems(it: GrantFields): Partial<Record<keyof GrantFields, FieldProblem>> {
  return {
    ...(needsOffice(it.role) && it.officeCode === null ? { officeCode: 'office-required' as const } : {}),
    ...(!needsOffice(it.role) && it.officeCode !== null ? { officeCode: 'office-not-allowed' as const } : {}),
    ...(it.validTo !== null && it.validTo < it.validFrom ? { validTo: 'end-before-start' as const } : {}),
  }
}
