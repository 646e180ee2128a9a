import { z } from 'zod'
import { organisationId } from '../kernel/id.ts'
import { offerStates } from './offer.ts'
import { ageBand, level, pillar } from './pillar.ts'

/** The offers a list, an export or a link from the coverage matrix speaks of. What is absent does not restrict. */
const filterFields = {
  pillar,
  level,
  band: ageBand,
  /** Absent: everything but what has ended, so that a list behind a cell of the matrix is as long as its number. */
  state: z.enum([...offerStates, 'all']),
  district: z.coerce.string().trim().min(1).max(120),
  provider: z.union([organisationId, z.literal('none')]),
  unlinked: z.union([z.literal(true), z.literal('true').transform(() => true as const)]),
  text: z.coerce.string().trim().min(1).max(200),
}
const offerFilter = z.object(filterFields).partial()
export type OfferFilter = z.infer<typeof offerFilter>

/** Reads a filter from an address; what is unknown or broken is left out, so that a mistyped link still opens the list. */
export function readOfferFilter(raw: Readonly<Record<string, unknown>>): OfferFilter {
  const known = Object.entries(filterFields).flatMap(([key, schema]) => {
    const read = raw[key] === undefined ? null : schema.safeParse(raw[key])
    return read?.success ? [[key, read.data] as const] : []
  })
  return Object.fromEntries(known) as OfferFilter
}

export const offerSorts = ['name', 'provider', 'level', 'age', 'cost', 'places', 'district', 'fundingEnd', 'fit', 'state'] as const
export type OfferSort = (typeof offerSorts)[number]
