import type { Offer } from '@etappe/domain/baseline/offer'
import type { CaseId } from '@etappe/domain/kernel/id'
import { Suspense } from 'react'
import { lazyPart } from '../ui/lazy-part.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { CopyDialog } from './copy-dialog.tsx'
import type { Brought } from './use-bring.ts'
import type { OfferCommands } from './use-offer-commands.ts'
import type { OfferWords } from './use-offer-words.ts'
import type { Offers } from './use-offers.ts'

const BringDialog = lazyPart(async () => (await import('./bring-dialog.tsx')).BringDialog)

export type Dialog =
  | { readonly kind: 'change' | 'copy'; readonly offers: readonly Offer[] }
  | { readonly kind: 'bring'; readonly brought: Brought | null }

interface Props {
  readonly caseId: CaseId
  readonly dialog: Dialog | null
  readonly data: Offers
  readonly words: OfferWords
  readonly commands: OfferCommands
  readonly onClose: () => void
}

/** The dialog that is open: a bulk change, a copy, or a table somebody brings. */
export function OffersDialog({ caseId, dialog, data, words, commands, onClose }: Props) {
  if (!dialog) return null
  if (dialog.kind === 'bring')
    return (
      <Suspense>
        <BringDialog caseId={caseId} data={data} words={words} initial={dialog.brought} onClose={onClose} />
      </Suspense>
    )
  const shared = { offers: dialog.offers, districts: data.districts, commands, onClose }
  return dialog.kind === 'change' ? <BulkDialog {...shared} words={words} /> : <CopyDialog {...shared} />
}
