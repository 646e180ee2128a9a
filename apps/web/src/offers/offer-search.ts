import { type OfferFilter, type OfferSort, offerSorts, readOfferFilter } from '@etappe/domain/baseline/offer-filter'
import { type OfferId, offerId } from '@etappe/domain/kernel/id'

/** What the address of the offers says: which are listed, in which order, and which one is open. */
export type OfferSearch = { readonly [K in keyof OfferFilter]?: OfferFilter[K] | undefined } & {
  readonly sort?: OfferSort | undefined
  readonly descending?: true | undefined
  readonly open?: OfferId | 'new' | undefined
}

/** Reads the address; what is unknown or broken is left out, so that a mistyped link still opens the list. */
export function offerSearch(raw: Readonly<Record<string, unknown>>): OfferSearch {
  const sort = offerSorts.find((it) => it === raw['sort'])
  const open = raw['open'] === 'new' ? 'new' : offerId.safeParse(raw['open']).data
  const isTurned = raw['descending'] === true || raw['descending'] === 'true'
  return {
    ...readOfferFilter(raw),
    ...(sort ? { sort } : {}),
    ...(isTurned ? { descending: true as const } : {}),
    ...(open ? { open } : {}),
  }
}

export interface How {
  /** No new entry in the history of the browser. */
  readonly replace?: boolean
}
export type ChangeSearch = (patch: Partial<OfferSearch>, how?: How) => void

/** The filter of an address without what is undefined. */
export function filterOf(search: OfferSearch): OfferFilter {
  const { sort: _sort, descending: _descending, open: _open, ...filter } = search
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as OfferFilter
}

export const noFilter: Partial<OfferSearch> = {
  pillar: undefined,
  level: undefined,
  band: undefined,
  state: undefined,
  district: undefined,
  provider: undefined,
  unlinked: undefined,
  text: undefined,
}
