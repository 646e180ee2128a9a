import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { CoveragePage } from '../../../coverage/coverage-page.tsx'
import { coverageSearch } from '../../../coverage/coverage-search.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'

export const Route = createFileRoute('/_app/faelle/$number/ausgangslage/')({
  validateSearch: coverageSearch,
  loader: async ({ context: { client }, params: { number } }) => {
    const words = prepareWords('baseline', 'coverage')()
    const { queryClient, api } = client
    const detail = await queryClient.query(api.case.get.queryOptions({ number }, { staleTime: 'static' })).catch(() => null)
    // A refusal is told by the page, or by the case itself.
    if (detail)
      await queryClient.query(api.coverage.get.queryOptions({ caseId: detail.case.id }, { staleTime: 'static' })).catch(() => null)
    await words
  },
  component: CoverageRoute,
})

function CoverageRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return <CoveragePage detail={detail} search={Route.useSearch()} />
}
