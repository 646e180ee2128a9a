import { z } from 'zod'
import { organisationId } from '../kernel/id.ts'
import { foldGerman } from '../municipalities/municipality.ts'
import { type Offer, offerStates } from './offer.ts'
import { ageBand, bandsOf, level, pillar } from './pillar.ts'

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

interface OfferSurroundings {
  /** Offers with at least one link. */
  readonly linked: ReadonlySet<Offer['id']>
  /** Names of the providers by id. */
  readonly names: Readonly<Record<string, string>>
}

const inState = ({ state }: Offer, wanted: OfferFilter['state']) => wanted === 'all' || (wanted ? state === wanted : state !== 'ended')

const inCell = (offer: Offer, wanted: OfferFilter) =>
  (wanted.pillar === undefined || offer.pillars.includes(wanted.pillar)) &&
  (wanted.level === undefined || offer.level === wanted.level) &&
  (wanted.band === undefined || bandsOf(offer).includes(wanted.band))

const contains = (offer: Offer, text: string, names: OfferSurroundings['names']) => {
  const all = [offer.name, names[offer.providerId ?? ''] ?? '', offer.district, offer.addressees, offer.access, offer.note]
  return foldGerman(all.join(' ')).includes(foldGerman(text))
}

/** Whether an offer belongs to the list a filter describes: on screen and in an export alike. */
export function matchesOffer(offer: Offer, wanted: OfferFilter, { linked, names }: OfferSurroundings): boolean {
  return (
    inState(offer, wanted.state) &&
    inCell(offer, wanted) &&
    (wanted.district === undefined || offer.district === wanted.district) &&
    (wanted.provider === undefined || offer.providerId === (wanted.provider === 'none' ? null : wanted.provider)) &&
    (wanted.unlinked === undefined || !linked.has(offer.id)) &&
    (wanted.text === undefined || contains(offer, wanted.text, names))
  )
}

export const offerSorts = ['name', 'provider', 'level', 'age', 'cost', 'places', 'district', 'fundingEnd', 'fit', 'state'] as const
export type OfferSort = (typeof offerSorts)[number]

type Key = (offer: Offer, names: OfferSurroundings['names']) => string | number | null

const keys: Readonly<Record<OfferSort, Key>> = {
  name: (it) => foldGerman(it.name),
  provider: (it, names) => (it.providerId === null ? null : foldGerman(names[it.providerId] ?? '')),
  level: (it) => level.options.indexOf(it.level),
  age: (it) => it.ageFrom * 100 + it.ageTo,
  cost: (it) => it.cost,
  places: (it) => it.places,
  district: (it) => (it.district === '' ? null : foldGerman(it.district)),
  fundingEnd: (it) => it.fundingEnd,
  fit: (it) => it.fit,
  state: (it) => offerStates.indexOf(it.state),
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0
  return (a ?? 0) < (b ?? 0) ? -1 : 1
}

/** Order of a list of offers. What has no value stands last in either direction. */
export function byOffer(sort: OfferSort, descending: boolean, names: OfferSurroundings['names']): (a: Offer, b: Offer) => number {
  const keyOf = keys[sort]
  return (a, b) => {
    const [first, second] = [keyOf(a, names), keyOf(b, names)]
    if ((first === null) !== (second === null)) return first === null ? 1 : -1
    const order = compare(first, second) * (descending ? -1 : 1)
    return order || compare(keys.name(a, names), keys.name(b, names)) || compare(a.id, b.id)
  }
}
