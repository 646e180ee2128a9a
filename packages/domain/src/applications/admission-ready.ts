import type { CriterionCode } from '../gates/criterion.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { Application } from './application.ts'
import { canStep } from './application-course.ts'
import { canExcept, type Eligibility } from './eligibility.ts'
import { type Rating, ratersNeeded, ratingResult } from './rating.ts'

/** What an admission is measured by. */
export interface AdmissionGround {
  readonly application: Pick<Application, 'state' | 'settlement'>
  readonly interviews: number
  readonly ratings: readonly Rating[]
  readonly eligibility: Pick<Eligibility, 'criteria'>
  /** Prerequisites an exception was made of. */
  readonly excepted: readonly CriterionCode[]
}

/** Prerequisites that keep an application from being admitted: those a person has yet to look at, and those not met without an exception. */
export const blockingPrerequisites = ({ eligibility, excepted }: Pick<AdmissionGround, 'eligibility' | 'excepted'>): CriterionCode[] =>
  eligibility.criteria
    .filter(({ state, code }) => state === 'needsPerson' || (state === 'unmet' && !(canExcept(code) && excepted.includes(code))))
    .map((it) => it.code)

type AdmissionBlocker = 'application-step' | 'interview-missing' | 'rating-missing' | 'rating-unsettled' | 'application-ineligible'

/**
 * The first thing that keeps an application from being admitted, or `null`. Rated by two, who agree or have settled it; talked
 * to; every prerequisite met or excepted (commission, domain §3).
 */
export function admissionBlocker(ground: AdmissionGround): AdmissionBlocker | null {
  const { application, interviews, ratings } = ground
  if (!canStep(application.state, 'admitted')) return 'application-step'
  if (interviews === 0) return 'interview-missing'
  if (ratings.filter((it) => it.doneOn !== null).length < ratersNeeded) return 'rating-missing'
  if (ratingResult(ratings, application.settlement).total === null) return 'rating-unsettled'
  return blockingPrerequisites(ground).length > 0 ? 'application-ineligible' : null
}

interface ExceptionProblem {
  readonly path: string
  readonly problem: FieldProblem
}

/** What is wrong with the exceptions somebody names, beside the one it is: of what is met there is none to make, of some nobody makes one. */
export function exceptionProblem(eligibility: Pick<Eligibility, 'criteria'>, codes: readonly CriterionCode[]): ExceptionProblem | null {
  const problemOf = (code: CriterionCode, index: number): FieldProblem | null => {
    if (codes.indexOf(code) !== index) return 'same-twice'
    if (!canExcept(code)) return 'not-excepted'
    return eligibility.criteria.some((it) => it.code === code && it.state === 'unmet') ? null : 'not-a-choice'
  }
  for (const [index, code] of codes.entries()) {
    const problem = problemOf(code, index)
    if (problem) return { path: `exceptions.${index}.code`, problem }
  }
  return null
}
