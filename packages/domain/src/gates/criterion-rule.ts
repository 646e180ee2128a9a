import type { Day } from '../kernel/day.ts'
import { type Bounds, isWithin } from '../plan/plan-complete.ts'
import type { CriterionResult, Evidence, EvidencePlace } from './evaluation.ts'
import type { GateFacts } from './gate-facts.ts'

/** What a rule found; which gate asks, how hard, and who waived it is not its matter. */
export type Found = Pick<CriterionResult, 'count' | 'evidence' | 'gaps' | 'place'> & { readonly isMet: boolean }

/** Looks at the facts of a case as they stand on a day, with the numbers of the definition. */
export type CriterionRule<Facts = GateFacts> = (facts: Facts, bounds: Bounds, on: Day) => Found

/** What the admission looks at: an application has no more than this, and a case has it too. */
export type AdmissionFacts = Pick<GateFacts, 'case' | 'municipalities' | 'participants' | 'milestones'>
export type AdmissionRule = CriterionRule<AdmissionFacts>

/** As `evaluation.ts` allows. */
const mostEvidence = 5
const mostGaps = 12

type Shown = Partial<Omit<Evidence, 'place'>>

/** Longer texts are cut: evidence is what one reads in a list. */
const longestLabel = 240
const clipped = (text: string) => (text.length > longestLabel ? `${text.slice(0, longestLabel - 2).trimEnd()} …` : text)

export const shownAt = (place: EvidencePlace, { id = null, label = '', term = null, on = null }: Shown): Evidence => ({
  place,
  id,
  label: clipped(label.trim()),
  term,
  on,
})

/** The newest first; what has no day stands behind, in the order it came. */
const newestFirst = (a: Evidence, b: Evidence) => (a.on === b.on ? 0 : (a.on ?? '') < (b.on ?? '') ? 1 : -1)

export interface Outcome {
  readonly count?: number | null
  readonly evidence?: readonly Evidence[]
  readonly gaps?: readonly Evidence[]
}

/** A rule's answer. `place` is where the criterion is met. What is met lacks nothing, whatever else might be added. */
export function found(place: EvidencePlace, isMet: boolean, { count = null, evidence = [], gaps = [] }: Outcome = {}): Found {
  return {
    isMet,
    place,
    count,
    evidence: evidence.toSorted(newestFirst).slice(0, mostEvidence),
    gaps: isMet ? [] : gaps.slice(0, mostGaps),
  }
}

/** Met when there are as many as the definition asks for, and at least one. */
export const counted = (place: EvidencePlace, evidence: readonly Evidence[], bounds: Bounds): Found =>
  found(place, evidence.length > 0 && isWithin(evidence.length, bounds), { count: evidence.length, evidence })

/** Met when nothing is missing. */
export const lackingNothing = (place: EvidencePlace, evidence: readonly Evidence[], gaps: readonly Evidence[]): Found =>
  found(place, gaps.length === 0, { evidence, gaps })
