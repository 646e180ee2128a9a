import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, offerId, offerLinkId, organisationId } from '../kernel/id.ts'
import { line, requiredLine, text } from '../kernel/text.ts'
import { level, oldest, pillar, pillars, youngest } from './pillar.ts'

export const offerCosts = ['unknown', 'free', 'incomeRelated', 'fee'] as const
export type OfferCost = (typeof offerCosts)[number]

export const offerStates = ['running', 'planned', 'ended'] as const
export type OfferState = (typeof offerStates)[number]

const months = z.int({ error: 'not-a-number' }).min(youngest, { error: 'out-of-range' }).max(oldest, { error: 'out-of-range' })

/** What a person may edit of an offer (Angebot). `ageFrom` and `ageTo` are months of age, both included. */
export const offerFields = z.object({
  name: requiredLine(200),
  /** The organisation that provides it. */
  providerId: organisationId.nullable(),
  pillars: z.array(pillar).min(1, { error: 'required' }).max(pillars.length),
  level,
  ageFrom: months,
  ageTo: months,
  addressees: line(400),
  /** How families get in. */
  access: line(400),
  /** What it costs families. */
  cost: z.enum(offerCosts),
  places: z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(100_000, { error: 'out-of-range' }).nullable(),
  district: line(120),
  /** The day the funding runs out; `null` when it is permanent or not known. */
  fundingEnd: day.nullable(),
  /** How well it fits the need, 1 (not at all) to 4 (fully). */
  fit: z.int({ error: 'not-a-number' }).min(1, { error: 'out-of-range' }).max(4, { error: 'out-of-range' }).nullable(),
  state: z.enum(offerStates),
  note: text(4000),
})
export type OfferFields = z.infer<typeof offerFields>

export const offerRecord = offerFields.extend({ id: offerId, caseId, version: z.int() })
export type Offer = z.infer<typeof offerRecord>

export const linkStrengths = ['informal', 'agreed'] as const
export type LinkStrength = (typeof linkStrengths)[number]

/** How two offers of a case work together; no record means not at all. `offerAId` sorts before `offerBId`. */
export const offerLinkRecord = z.object({
  id: offerLinkId,
  caseId,
  offerAId: offerId,
  offerBId: offerId,
  strength: z.enum(linkStrengths),
  version: z.int(),
})
export type OfferLink = z.infer<typeof offerLinkRecord>
