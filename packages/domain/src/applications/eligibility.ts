import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'
import type { CriterionCode } from '../gates/criterion.ts'
import { criterionResult } from '../gates/evaluation.ts'
import { day } from '../kernel/day.ts'
import { judgement } from './judgement.ts'

export const eligibilityStates = ['met', 'unmet', 'needsPerson'] as const
export type EligibilityState = (typeof eligibilityStates)[number]

/** Why the data alone do not answer a prerequisite. */
export const doubts = [
  /** Two organisations may be one. */
  'likeOrganisations',
  /** The register has no figure, or does not know the key any more. */
  'registerSilent',
  /** An organisation sounds like a public body and is not named as one. */
  'publicBodyLikely',
  /** Offices of the administration without their department. */
  'departmentsUntold',
  /** Committed, and nobody says by whom. */
  'commitmentUnsigned',
  /** A placeholder stands for the person. */
  'coordinatorOpen',
] as const
export type Doubt = (typeof doubts)[number]

/** Where the value a prerequisite looked at comes from. */
export const eligibilitySources = ['form', 'register', 'person'] as const
export type EligibilitySource = (typeof eligibilitySources)[number]

/** One prerequisite with what it found, the value it looked at, and where that comes from. */
export const eligibilityResult = criterionResult.omit({ state: true, waiver: true }).extend({
  state: z.enum(eligibilityStates),
  source: z.enum(eligibilitySources),
  doubt: z.enum(doubts).nullable(),
  /** What somebody found; it holds instead of the data. */
  judgement: judgement.nullable(),
})
export type EligibilityResult = z.infer<typeof eligibilityResult>

/** How the prerequisites of the admission stand (Förderfähigkeit). It is advice: it never rejects by itself. */
export const eligibility = z.object({
  kind: z.enum(caseKinds),
  /** Number of the programme definition it was measured by. */
  programmeVersion: z.int(),
  on: day,
  criteria: z.array(eligibilityResult),
})
export type Eligibility = z.infer<typeof eligibility>

/**
 * What a network and a model municipality are by definition (commission, domain §2): without it there is nothing to
 * accompany, so nobody makes an exception of it.
 */
export const defining: readonly CriterionCode[] = ['organisationsInvolved', 'territorialAuthority']

/** Whether an exception can be made of a prerequisite that is not met. */
export const canExcept = (code: CriterionCode): boolean => !defining.includes(code)

export const unmetCriteria = (it: Pick<Eligibility, 'criteria'>): EligibilityResult[] =>
  it.criteria.filter((found) => found.state !== 'met')

/** Every prerequisite is met. */
export const isEligible = (it: Pick<Eligibility, 'criteria'>): boolean => unmetCriteria(it).length === 0
