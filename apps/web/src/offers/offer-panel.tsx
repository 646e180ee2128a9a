import '@mantine/core/styles/Drawer.css'
import type { Offer } from '@etappe/domain/baseline/offer'
import type { CaseId } from '@etappe/domain/kernel/id'
import { Drawer } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { OfferForm } from './offer-form.tsx'
import { OfferLinks } from './offer-links.tsx'
import type { OfferSearch } from './offer-search.ts'
import type { OfferWords } from './use-offer-words.ts'
import type { Offers } from './use-offers.ts'

interface Props {
  readonly caseId: CaseId
  readonly data: Offers
  readonly search: OfferSearch
  readonly words: OfferWords
  readonly canWrite: boolean
  readonly onClose: () => void
  readonly onCopy: (offer: Offer) => void
  readonly onRemove: (offer: Offer) => void
}

/** One offer beside the list, with all its fields and its links. */
export function OfferPanel({ caseId, data, search, words, canWrite, onClose, onCopy, onRemove }: Props) {
  const { form: say } = useWords('offers')
  const { open, pillar, level, band } = search
  if (open === undefined) return null
  const offer = open === 'new' ? null : (data.offers.find((it) => it.id === open) ?? null)
  const isGone = open !== 'new' && offer === null
  const title = canWrite ? (offer ? say.edit : say.create) : say.read
  return (
    <Drawer opened onClose={onClose} position="right" size={560} title={title} closeButtonProps={{ 'aria-label': say.close }}>
      {isGone ? (
        <EmptyState>{say.gone}</EmptyState>
      ) : (
        <>
          <OfferForm
            key={open}
            caseId={caseId}
            offer={offer}
            start={{ pillar, level, band }}
            districts={data.districts}
            words={words}
            canWrite={canWrite}
            onDone={onClose}
            onCopy={() => offer && onCopy(offer)}
            onRemove={() => offer && onRemove(offer)}
          />
          {offer && <OfferLinks offer={offer} data={data} canWrite={canWrite} />}
        </>
      )}
    </Drawer>
  )
}
