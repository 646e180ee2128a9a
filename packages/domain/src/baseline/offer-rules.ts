import type { FieldProblem } from '../kernel/problems.ts'
import type { Offer, OfferFields } from './offer.ts'

/** What contradicts itself in an offer, by field. */
export function offerProblems(it: Pick<OfferFields, 'ageFrom' | 'ageTo' | 'pillars'>): Partial<Record<keyof OfferFields, FieldProblem>> {
  return {
    ...(it.ageFrom > it.ageTo ? { ageTo: 'end-before-start' as const } : {}),
    ...(new Set(it.pillars).size < it.pillars.length ? { pillars: 'same-twice' as const } : {}),
  }
}

type Ids = readonly [first: Offer['id'], second: Offer['id']]

/** The two ends of a link in the order they are stored: a link has no direction. */
export function linkEnds(a: Offer['id'], b: Offer['id']): Ids {
  return a < b ? [a, b] : [b, a]
}
