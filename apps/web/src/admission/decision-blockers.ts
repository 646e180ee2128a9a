import type { AdmissionResult } from '@etappe/domain/applications/admission-decision'
import { canStep } from '@etappe/domain/applications/application-course'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { canExcept, type EligibilityResult } from '@etappe/domain/applications/eligibility'
import { ratersNeeded } from '@etappe/domain/applications/rating'

export type BlockerKind = 'notAccepted' | 'office' | 'interview' | 'ratings' | 'disputed' | 'needsPerson' | 'defining'

/** Something that has to be there before an admission, or before the waiting list. */
export interface Blocker {
  readonly kind: BlockerKind
  readonly count: number
}

type Decided = Pick<ApplicationDetail, 'application' | 'eligibility' | 'interviews' | 'ratingHeads' | 'result'>

export const doneRatings = ({ ratingHeads }: Pick<Decided, 'ratingHeads'>): number => ratingHeads.filter((it) => it.doneOn !== null).length

/** Prerequisites that are not met and can be excepted. */
export const exceptable = ({ eligibility }: Pick<Decided, 'eligibility'>): EligibilityResult[] =>
  eligibility.criteria.filter((it) => it.state === 'unmet' && canExcept(it.code))

/** What the course of an application lacks before it is rated. */
function courseBlockers(it: Decided): Blocker[] {
  if (it.application.state === 'waitlisted') return []
  const { state } = it.application
  const disputed = it.result?.disputed.length ?? 0
  const found: readonly (readonly [BlockerKind, number])[] = [
    ['notAccepted', state === 'submitted' || state === 'incomplete' ? 1 : 0],
    ['interview', it.interviews.length === 0 ? 1 : 0],
    ['ratings', Math.max(0, ratersNeeded - doneRatings(it))],
    ['disputed', disputed],
  ]
  return found.flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []))
}

/** What keeps an application from being admitted: its course, and prerequisites that nobody may pass over. */
export function admissionBlockers(it: Decided): Blocker[] {
  const { criteria } = it.eligibility
  const found: readonly (readonly [BlockerKind, number])[] = [
    ['office', it.application.officeCode === null ? 1 : 0],
    ['needsPerson', criteria.filter(({ state }) => state === 'needsPerson').length],
    ['defining', criteria.filter(({ state, code }) => state === 'unmet' && !canExcept(code)).length],
  ]
  return [...courseBlockers(it), ...found.flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []))]
}

/** Why a decision is not possible now; empty when it is. */
export function blockersOf(it: Decided, result: AdmissionResult): Blocker[] {
  if (result === 'rejected') return []
  return result === 'waitlisted' ? courseBlockers(it) : admissionBlockers(it)
}

/** Decisions that still make sense: whoever waits is not put on the waiting list again. */
export const offeredResults = ({ application: { state } }: Pick<Decided, 'application'>): AdmissionResult[] =>
  state === 'waitlisted' && !canStep(state, 'waitlisted') ? ['admitted', 'rejected'] : ['admitted', 'waitlisted', 'rejected']
