import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { LetterHistory } from '../../../history/letter-history.tsx'
import { LettersPage } from '../../../rounds/letters-page.tsx'
import { lettersSearch } from '../../../rounds/letters-search.ts'

export const Route = createFileRoute('/_app/verwaltung/briefe')({
  validateSearch: lettersSearch,
  loader: prepareWords('rounds'),
  component: LettersRoute,
})

function LettersRoute() {
  return <LettersPage search={Route.useSearch()} renderHistory={(letter) => <LetterHistory {...letter} />} />
}
