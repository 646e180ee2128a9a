import { z } from 'zod'
import { pillar } from '../baseline/pillar.ts'
import { day } from '../kernel/day.ts'
import { caseId, contactId, organisationId, participationId } from '../kernel/id.ts'
import { line } from '../kernel/text.ts'

export const participationRoles = ['leadOrganisation', 'member', 'coordination', 'steeringGroup', 'decisionMaker', 'guest'] as const
export const participationRole = z.enum(participationRoles)
export type ParticipationRole = z.infer<typeof participationRole>

/** Departments of an administration that an overall strategy needs at its table. */
export const departments = ['socialYouth', 'health', 'education', 'finance', 'planning', 'integration', 'headOffice', 'other'] as const
export const department = z.enum(departments)
export type Department = z.infer<typeof department>

/** The part an organisation, and perhaps one person of it, has in a case, from when to when. */
export const participationFields = z.object({
  organisationId,
  contactId: contactId.nullable(),
  role: participationRole,
  department: department.nullable(),
  pillar: pillar.nullable(),
  /** What they may decide or speak for. */
  mandate: line(300),
  validFrom: day,
  validTo: day.nullable(),
})
export type ParticipationFields = z.infer<typeof participationFields>
export const participationRecord = participationFields.extend({ id: participationId, caseId, version: z.int() })
export type Participation = z.infer<typeof participationRecord>
