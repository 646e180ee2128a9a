import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { findingSearch } from '../../../findings/finding-search.ts'
import { FindingsPage } from '../../../findings/findings-page.tsx'

export const Route = createFileRoute('/_app/faelle/$number/ausgangslage/befunde')({
  validateSearch: findingSearch,
  loader: prepareWords('baseline', 'findings'),
  component: FindingsRoute,
})

function FindingsRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return <FindingsPage detail={detail} search={Route.useSearch()} />
}
