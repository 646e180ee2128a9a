import type { Offer } from '@etappe/domain/baseline/offer'
import { byOffer, matchesOffer } from '@etappe/domain/baseline/offer-list'
import type { OfferId } from '@etappe/domain/kernel/id'
import { useCallback, useMemo, useState } from 'react'
import { filterOf, type OfferSearch } from './offer-search.ts'
import type { Offers } from './use-offers.ts'

export interface Rows {
  readonly rows: readonly Offer[]
  /** Offers the filters leave out for no other reason than that they have ended. */
  readonly hiddenEnded: number
  /** Keeps an offer where it stands while it is edited, although it may no longer match or sort there. */
  readonly keep: (offer: Offer) => void
}

/** The offers the address asks for, in its order. What is edited stays where it is until the filters or the order change. */
export function useRows({ offers, names, linked }: Offers, search: OfferSearch): Rows {
  const filter = useMemo(() => filterOf(search), [search])
  const sort = search.sort ?? 'name'
  const descending = search.descending ?? false
  const asked = JSON.stringify([filter, sort, descending])
  const [kept, setKept] = useState<{ readonly asked: string; readonly as: ReadonlyMap<OfferId, Offer> }>({ asked, as: new Map() })
  const as = kept.asked === asked ? kept.as : null
  const keep = useCallback(
    (offer: Offer) =>
      setKept((now) => {
        const standing = now.asked === asked ? now.as : new Map<OfferId, Offer>()
        return standing.has(offer.id) ? now : { asked, as: new Map(standing).set(offer.id, offer) }
      }),
    [asked],
  )
  return useMemo(() => {
    const seen = (it: Offer) => as?.get(it.id) ?? it
    const matches = (it: Offer) => matchesOffer(it, filter, { linked, names })
    const order = byOffer(sort, descending, names)
    const rows = offers.filter((it) => matches(seen(it))).toSorted((a, b) => order(seen(a), seen(b)))
    const everyState = { ...filter, state: 'all' as const }
    const all = filter.state === undefined ? offers.filter((it) => matchesOffer(it, everyState, { linked, names })).length : 0
    const active = filter.state === undefined ? offers.filter(matches).length : 0
    return { rows, hiddenEnded: all - active, keep }
  }, [offers, names, linked, filter, sort, descending, as, keep])
}
