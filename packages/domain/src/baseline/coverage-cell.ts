import type { Offer } from './offer.ts'
import { type AgeBand, bandsOf, type Level, type Pillar } from './pillar.ts'

/** One cell of the coverage matrix. */
export interface CoverageCell {
  readonly pillar: Pillar
  readonly level: Level
  readonly band: AgeBand
}

/** What of an offer decides in which cells it counts. */
export type CountedOffer = Pick<Offer, 'pillars' | 'level' | 'ageFrom' | 'ageTo' | 'state'>

/** Whether the offer counts in the cell: one rule for the number in the matrix, the list behind it and the export. An ended offer never counts. */
export function countsIn(offer: CountedOffer, { pillar, level, band }: CoverageCell): boolean {
  return offer.state !== 'ended' && offer.level === level && offer.pillars.includes(pillar) && bandsOf(offer).includes(band)
}
