import { z } from 'zod'
import { coverageMarkRecord, coverageReviewRecord, transitionRecord } from './coverage.ts'
import { findingRecord } from './finding.ts'
import { offerLinkRecord, offerRecord } from './offer.ts'

/** Everything the coverage matrix and what stands around it are made of; `coverageMatrix` does the counting. */
export const coverageState = z.object({
  offers: z.array(offerRecord.pick({ id: true, name: true, pillars: true, level: true, ageFrom: true, ageTo: true, state: true })),
  links: z.array(offerLinkRecord.pick({ offerAId: true, offerBId: true, strength: true })),
  marks: z.array(coverageMarkRecord),
  /** Findings that are gaps or speak of empty cells, by number. */
  findings: z.array(findingRecord.pick({ id: true, number: true, kind: true, pillar: true, text: true, cells: true })),
  /** The latest first. */
  reviews: z.array(coverageReviewRecord),
  transitions: z.array(transitionRecord),
})
export type CoverageState = z.infer<typeof coverageState>
export type CountedOfferOfCase = CoverageState['offers'][number]
export type FindingOnGap = CoverageState['findings'][number]
