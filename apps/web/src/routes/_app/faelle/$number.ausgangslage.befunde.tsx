import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { findingSearch } from '../../../findings/finding-search.ts'
import { FindingsPage } from '../../../findings/findings-page.tsx'

export const Route = createFileRoute('/_app/faelle/$number/ausgangslage/befunde')({
  validateSearch: findingSearch,
  loader: async ({ context: { client }, params: { number } }) => {
    const words = prepareWords('baseline', 'findings')()
    const { queryClient, api } = client
    const detail = await queryClient.query(api.case.get.queryOptions({ number }, { staleTime: 'static' })).catch(() => null)
    // A refusal is told by the page, or by the case itself.
    if (detail)
      await queryClient.query(api.finding.list.queryOptions({ caseId: detail.case.id }, { staleTime: 'static' })).catch(() => null)
    await words
  },
  component: FindingsRoute,
})

function FindingsRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return <FindingsPage detail={detail} search={Route.useSearch()} />
}
