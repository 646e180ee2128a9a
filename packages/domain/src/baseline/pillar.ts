import { z } from 'zod'

/** The three pillars of early education (Primokiz): what an offer, a finding or a goal belongs to. */
export const pillars = ['education', 'health', 'social'] as const
export const pillar = z.enum(pillars)
export type Pillar = z.infer<typeof pillar>

/** Whom an offer is for: all families, groups with a need, single families. */
export const levels = ['universal', 'selective', 'indicated'] as const
export const level = z.enum(levels)
export type Level = z.infer<typeof level>

/** The ages the coverage matrix tells apart. */
export const ageBands = ['pregnancy', 'infant', 'toddler', 'preschool'] as const
export const ageBand = z.enum(ageBands)
export type AgeBand = z.infer<typeof ageBand>

export const youngest = -9
export const oldest = 83

interface Months {
  readonly from: number
  readonly to: number
}

/** First and last month of age of each band; -9 is the beginning of the pregnancy, 83 the last month before school. */
export const monthsOfBand: Readonly<Record<AgeBand, Months>> = {
  pregnancy: { from: youngest, to: -1 },
  infant: { from: 0, to: 11 },
  toddler: { from: 12, to: 35 },
  preschool: { from: 36, to: oldest },
}

/** The bands an age range reaches into, both ends in months and included. */
export function bandsOf({ ageFrom, ageTo }: { readonly ageFrom: number; readonly ageTo: number }): AgeBand[] {
  return ageBands.filter((band) => ageFrom <= monthsOfBand[band].to && ageTo >= monthsOfBand[band].from)
}
