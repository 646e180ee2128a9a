import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import { type CaseId, offerId } from '@etappe/domain/kernel/id'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { OfferList } from './use-offers.ts'

const seenOf = (offers: readonly Offer[]) => offers.map(({ id, version }) => ({ id, version }))

/** What is done with several offers at once: each is one step that can be taken back. */
export function useOfferCommands(caseId: CaseId) {
  const { api } = useApp()
  const words = useWords('offers').selection
  const key = api.offer.list.queryKey({ caseId })
  const change = useCommand(api.offer.updateMany.mutationOptions(), {
    done: ({ changed }) => words.changed({ count: changed }),
    undo: true,
    report: 'inline',
  })
  const copy = useCommand(api.offer.copy.mutationOptions(), {
    done: (made, { district }) => words.copied({ count: made.length, district }),
    undo: true,
    report: 'inline',
  })
  const remove = useCommand(api.offer.remove.mutationOptions(), {
    optimistic: (cache, { offers }) => {
      const gone = new Set(offers.map((it) => it.id))
      cache.edit<OfferList>(key, (list) => ({
        ...list,
        offers: list.offers.filter((it) => !gone.has(it.id)),
        links: list.links.filter((it) => !gone.has(it.offerAId) && !gone.has(it.offerBId)),
      }))
    },
    done: ({ removed }) => words.removed({ count: removed }),
    undo: true,
  })
  return {
    change,
    copy,
    changeAll: (offers: readonly Offer[], fields: Partial<OfferFields>) => change.run({ caseId, offers: seenOf(offers), fields }),
    copyAll: (offers: readonly Offer[], district: string) =>
      copy.run({ caseId, copies: offers.map((it) => ({ id: offerId.parse(crypto.randomUUID()), from: it.id })), district }),
    removeAll: (offers: readonly Offer[]) => remove.run({ caseId, offers: seenOf(offers) }),
  }
}
export type OfferCommands = ReturnType<typeof useOfferCommands>
