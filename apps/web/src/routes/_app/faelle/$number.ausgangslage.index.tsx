import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { CoveragePage } from '../../../coverage/coverage-page.tsx'
import { coverageSearch } from '../../../coverage/coverage-search.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'

export const Route = createFileRoute('/_app/faelle/$number/ausgangslage/')({
  validateSearch: coverageSearch,
  loader: prepareWords('baseline', 'coverage'),
  component: CoverageRoute,
})

function CoverageRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return <CoveragePage detail={detail} search={Route.useSearch()} />
}
