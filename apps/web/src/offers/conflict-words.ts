import type { Offer } from '@etappe/domain/baseline/offer'
import { useWords } from '../app/words.ts'
import { columnOf } from './offer-columns.ts'
import type { OfferWords } from './use-offer-words.ts'

/** How two versions of a field of an offer are written in the conflict dialog. */
export function useConflictWords(offer: Offer | null, words: OfferWords) {
  const { field: labels, grid } = useWords('offers')
  const names: Readonly<Record<string, string>> = labels.offer
  return {
    label: (field: string) => names[field] ?? field,
    isText: (field: string) => field === 'note',
    show: (field: string, value: unknown): string => {
      if (field === 'ageFrom' || field === 'ageTo') return String(value)
      if (field === 'note') return String(value)
      const column = columnOf(field)
      const text = column && offer ? words.textOf(column.key, { ...offer, [field]: value }) : ''
      return text === '' ? grid.empty : text
    },
  }
}
