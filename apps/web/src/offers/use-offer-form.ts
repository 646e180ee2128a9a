import type { Offer } from '@etappe/domain/baseline/offer'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkOffer, contentOfOffer, draftOfOffer, newOffer, type OfferStart } from './offer-draft.ts'

interface Options {
  readonly caseId: CaseId
  /** As it stands now; `null` for a new one. */
  readonly offer: Offer | null
  readonly start: OfferStart
}

/** Content, problems and saving of the form of an offer, new or not. */
export function useOfferForm({ caseId, offer, start }: Options) {
  const { api, queryClient } = useApp()
  const { form: words, ages } = useWords('offers')
  const create = useCommand(api.offer.create.mutationOptions(), { done: () => words.created, undo: true, report: 'inline' })
  const update = useCommand(api.offer.update.mutationOptions(), { done: () => words.updated, undo: true, report: 'inline' })
  const command = offer ? update : create
  const form = useRecordForm({
    draftKey: `offer.${offer?.id ?? `new.${caseId}`}`,
    current: offer && draftOfOffer(offer, ages),
    blank: () => newOffer(start, ages),
    check: ({ content }) => checkOffer(content),
    contentOf: contentOfOffer,
    create: (id, fields) => create.run({ id, caseId, fields }),
    update: (id, edit) => update.run({ id, ...edit }),
    versionNow: async (id) => {
      const { offers } = await queryClient.query(api.offer.list.queryOptions({ caseId }, { staleTime: 0 }))
      return offers.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
export type OfferFormState = ReturnType<typeof useOfferForm>
