import { locales } from '@etappe/i18n'
import { createFileRoute } from '@tanstack/react-router'
import { fetchWords, prepareWords } from '../../../app/words.ts'
import { LetterHistory } from '../../../history/letter-history.tsx'
import { LettersPage } from '../../../rounds/letters-page.tsx'
import { lettersSearch } from '../../../rounds/letters-search.ts'

const words = prepareWords('rounds')

export const Route = createFileRoute('/_app/verwaltung/briefe')({
  validateSearch: lettersSearch,
  // The preview speaks the language of the letter, whatever that of the page.
  loader: () => Promise.all([words(), ...locales.map((it) => fetchWords(it, 'letters'))]),
  component: LettersRoute,
})

function LettersRoute() {
  return <LettersPage search={Route.useSearch()} renderHistory={(letter) => <LetterHistory {...letter} />} />
}
