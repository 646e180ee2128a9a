import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'

const targets = z.object({ baseline: z.int(), goals: z.int(), actionPlan: z.int() })

/** What the programme lead may set: target lengths in days, length of support, thresholds of rhythm and traffic light. */
export const programmeDefinition = z.object({
  targetDays: z.record(z.enum(caseKinds), targets),
  supportMonths: z.int(),
  contact: z.object({ amberAfter: z.int(), redAfter: z.int() }),
  overdue: z.object({ amberAfter: z.int(), redAfter: z.int() }),
})
export type ProgrammeDefinition = z.infer<typeof programmeDefinition>

/** The values the programme starts with. */
export const startDefinition: ProgrammeDefinition = {
  targetDays: {
    network: { baseline: 60, goals: 45, actionPlan: 30 },
    modelMunicipality: { baseline: 150, goals: 60, actionPlan: 120 },
  },
  supportMonths: 24,
  contact: { amberAfter: 60, redAfter: 120 },
  overdue: { amberAfter: 30, redAfter: 90 },
}
