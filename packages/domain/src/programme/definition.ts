import { z } from 'zod'
import { gates } from '../cases/gate.ts'
import { type CaseKind, caseKinds } from '../cases/kind.ts'
import { phase } from '../cases/phase.ts'
import { entitlement } from '../facilitation/entitlement.ts'
import { criterionUse } from '../gates/criterion.ts'

const days = z.int({ error: 'not-a-number' }).min(1, { error: 'out-of-range' }).max(3650, { error: 'out-of-range' })
const count = z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(10_000, { error: 'out-of-range' })
const percent = z.int({ error: 'not-a-number' }).min(1, { error: 'out-of-range' }).max(500, { error: 'out-of-range' })

/** Two thresholds in days, red not before amber. */
export const dayThresholds = z
  .object({ amberAfter: days, redAfter: days })
  .refine((it) => it.amberAfter <= it.redAfter, { error: 'below-first', path: ['redAfter'] })
export type DayThresholds = z.infer<typeof dayThresholds>

/**
 * Everything the programme lead may set (Programmdefinition): how long phases are meant to take, what gates ask for, how
 * often people should meet, what is promised over the support, when the traffic light changes, what the programme aims at.
 */
export const programmeDefinition = z.object({
  /** Target lengths in days. */
  targetDays: z.record(z.enum(caseKinds), z.object({ baseline: days, goals: days, actionPlan: days })),
  supportMonths: z.int().min(1, { error: 'out-of-range' }).max(120, { error: 'out-of-range' }),
  gates: z.record(z.enum(caseKinds), z.record(z.enum(gates), z.array(criterionUse).max(40, { error: 'too-many' }))),
  /** Days without a meeting, per phase. */
  contact: z.record(phase, dayThresholds),
  light: z.object({
    /** Days a gate is past its planned day. */
    overdue: dayThresholds,
    /** Days nobody coordinates a model municipality. */
    coordinatorVacant: dayThresholds,
    /** Fewer active organisations than this turn it amber. */
    fewestOrganisations: count,
    /** Share of the granted facilitation days that is used up, in percent. */
    contingent: z.object({ amberAt: percent, redAt: percent }),
  }),
  /** Per kind; a kind of service that is not listed is not promised. */
  entitlements: z.record(z.enum(caseKinds), z.array(entitlement).max(12, { error: 'too-many' })),
  /** What the programme wants to reach in all. */
  targets: z.object({ network: count, modelMunicipality: count, qualityDialogues: count }),
})
export type ProgrammeDefinition = z.infer<typeof programmeDefinition>

/** What one case has of its definition: the part every screen of it needs. */
export const caseTerms = z.object({
  programmeVersion: z.int(),
  targetDays: programmeDefinition.shape.targetDays.valueType,
  supportMonths: z.int(),
  contact: programmeDefinition.shape.contact,
})
export type CaseTerms = z.infer<typeof caseTerms>

export const termsOf = (definition: ProgrammeDefinition, programmeVersion: number, kind: CaseKind): CaseTerms => ({
  programmeVersion,
  targetDays: definition.targetDays[kind],
  supportMonths: definition.supportMonths,
  contact: definition.contact,
})
