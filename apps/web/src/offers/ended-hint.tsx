import { useWords } from '../app/words.ts'
import css from './offers-page.module.css'
import type { ChangeSearch } from './offer-search.ts'

/** Says that ended offers are left out, and shows them when asked. */
export function EndedHint({ count, change }: { readonly count: number; readonly change: ChangeSearch }) {
  const { filter } = useWords('offers')
  if (count === 0) return null
  return (
    <span className={css.hint}>
      {filter.ended({ count })}
      <button type="button" className={css.text} onClick={() => change({ state: 'all' })}>
        {filter.showEnded}
      </button>
    </span>
  )
}
