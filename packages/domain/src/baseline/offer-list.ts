import { foldGerman } from '../municipalities/municipality.ts'
import type { OfferFilter, OfferSort } from './offer-filter.ts'
import { type Offer, offerStates } from './offer.ts'
import { bandsOf, level } from './pillar.ts'

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
