import type { Offer } from '@etappe/domain/baseline/offer'
import { useWords } from '../app/words.ts'
import css from './offer-cards.module.css'
import grid from './offer-grid.module.css'
import type { OfferWords } from './use-offer-words.ts'

interface Props {
  readonly rows: readonly Offer[]
  readonly words: OfferWords
  readonly onOpen: (id: Offer['id']) => void
}

/** The offers on a phone: what tells them apart; all fields stand in the form. */
export function OfferCards({ rows, words, onOpen }: Props) {
  const { cards } = useWords('offers')
  const line = (offer: Offer, keys: readonly Parameters<OfferWords['textOf']>[0][]) =>
    keys
      .map((key) => words.textOf(key, offer))
      .filter((it) => it !== '')
      .join(' · ')
  return (
    <ul className={css.cards} aria-label={cards}>
      {rows.map((offer) => (
        <li key={offer.id}>
          <button type="button" className={css.card} onClick={() => onOpen(offer.id)}>
            <bdi className={css.name}>{offer.name}</bdi>
            <span className={css.state}>
              <span className={grid.mark} data-state={offer.state} aria-hidden />
              {words.textOf('state', offer)}
            </span>
            <span className={css.second}>{line(offer, ['pillars', 'level', 'ages'])}</span>
            <span className={css.second}>{line(offer, ['provider', 'district'])}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
