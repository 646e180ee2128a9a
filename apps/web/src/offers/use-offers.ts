import type { Offer, OfferLink } from '@etappe/domain/baseline/offer'
import type { CaseId, OfferId } from '@etappe/domain/kernel/id'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { Outputs } from '../api/client.ts'

export type OfferList = Outputs['offer']['list']

/** The offers of a case with what belongs to them. */
export interface Offers {
  readonly offers: readonly Offer[]
  readonly names: Readonly<Record<string, string>>
  /** The links of each offer that has any. */
  readonly linksOf: ReadonlyMap<OfferId, readonly OfferLink[]>
  readonly linked: ReadonlySet<OfferId>
  readonly districts: readonly string[]
}

function linksByOffer(links: readonly OfferLink[]): Map<OfferId, OfferLink[]> {
  const found = new Map<OfferId, OfferLink[]>()
  for (const link of links) for (const id of [link.offerAId, link.offerBId]) found.set(id, [...(found.get(id) ?? []), link])
  return found
}

export function useOffers(caseId: CaseId): Offers {
  const { api, locale } = useApp()
  const { offers, links, names } = useSuspenseQuery(api.offer.list.queryOptions({ caseId })).data
  const linksOf = useMemo(() => linksByOffer(links), [links])
  return useMemo(() => {
    const districts = [...new Set(offers.map((it) => it.district).filter((it) => it !== ''))]
    const { compare } = new Intl.Collator(locale)
    return { offers, names, linksOf, linked: new Set(linksOf.keys()), districts: districts.toSorted(compare) }
  }, [offers, names, linksOf, locale])
}
