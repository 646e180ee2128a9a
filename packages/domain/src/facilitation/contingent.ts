import { z } from 'zod'
import type { CaseKind } from '../cases/kind.ts'
import type { ProgrammeDefinition } from '../programme/definition.ts'
import type { Assignment } from './assignment.ts'

/** Days of facilitation somebody grants: quarters, as they are worked. */
export const contingentDays = z
  .number({ error: 'not-a-number' })
  .min(0, { error: 'out-of-range' })
  .max(500, { error: 'out-of-range' })
  .refine((it) => Number.isInteger(it * 4), { error: 'out-of-range' })

/** Facilitation days a case may use: what was granted to its facilitators, or else what the definition promises its kind. */
export function grantedDays(
  definition: ProgrammeDefinition,
  kind: CaseKind,
  assignments: readonly Pick<Assignment, 'daysGranted'>[],
): number {
  const granted = assignments.flatMap((it) => (it.daysGranted === null ? [] : [it.daysGranted]))
  if (granted.length > 0) return granted.reduce((sum, it) => sum + it, 0)
  return definition.entitlements[kind].find((it) => it.kind === 'facilitation')?.amount ?? 0
}
