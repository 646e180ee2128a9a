import type { Offer } from '@etappe/domain/baseline/offer'
import type { ImportRow } from '@etappe/domain/baseline/offer-import'
import type { ImportTarget } from '@etappe/domain/baseline/offer-vocabulary'
import { type Column, columns } from './offer-columns.ts'
import type { OfferWords } from './use-offer-words.ts'

const ageTargets: readonly ImportTarget[] = ['ages', 'ageFrom', 'ageTo']

const columnFor = (target: ImportTarget): Column | undefined =>
  columns.find((it) => it.key === (ageTargets.includes(target) ? 'ages' : target))

/** A cell of somebody's table as it was understood, or as it stands there when it was not. */
export function importedText(words: OfferWords, target: ImportTarget, row: ImportRow): string {
  if (target === 'provider') return row.provider
  const column = columnFor(target)
  const isRead = column?.fields.every((it) => row.values[it] !== undefined && row.values[it] !== null) ?? false
  // A column writes only its own fields, and those have been read.
  return column && isRead ? words.textOf(column.key, row.values as Offer) : (row.written[target] ?? '')
}
