import { type LetterKind, letterKinds, type LetterText } from '@etappe/domain/applications/letter-template'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import css from './letters-page.module.css'
import type { LettersSearch } from './letters-search.ts'

interface Props {
  readonly letters: readonly LetterText[]
  readonly open: LetterKind
  readonly search: LettersSearch
}

/** The letters, each with whose wording it is in the language that is open. */
export function LetterNav({ letters, open, search }: Props) {
  const words = useWords('rounds').letters
  return (
    <nav aria-label={words.nav} className={css.nav}>
      {letterKinds.map((kind) => {
        const isOwn = letters.some((it) => it.kind === kind && it.locale === (search.letter ?? 'de') && it.version > 0)
        return (
          <Link key={kind} to="/verwaltung/briefe" search={{ ...search, kind }} replace aria-current={kind === open ? 'page' : undefined}>
            {words.kind[kind]}
            <span className={css.whose} data-own={isOwn || undefined}>
              {isOwn ? words.own : words.usual}
            </span>
          </Link>
        )
      })}
    </nav>
  )
}
