import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, cooperationId, organisationId } from '../kernel/id.ts'
import { line } from '../kernel/text.ts'

/** How closely two organisations work together, from loose to close; no record means not at all. */
export const cooperationLevels = ['information', 'coordination', 'jointAction'] as const
export const cooperationLevel = z.enum(cooperationLevels)
export type CooperationLevel = z.infer<typeof cooperationLevel>

/** The cooperation of two organisations seen from a case. `organisationAId` sorts before `organisationBId`. */
export const cooperationFields = z.object({
  organisationAId: organisationId,
  organisationBId: organisationId,
  level: cooperationLevel,
  validFrom: day,
  validTo: day.nullable(),
  note: line(400),
})
export type CooperationFields = z.infer<typeof cooperationFields>
export const cooperationRecord = cooperationFields.extend({ id: cooperationId, caseId, version: z.int() })
export type Cooperation = z.infer<typeof cooperationRecord>
