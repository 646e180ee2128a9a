import { createFileRoute } from '@tanstack/react-router'
import { ComparePage } from '../../../programme/compare-page.tsx'
import { prepareVersion, versionParams } from '../../../programme/prepare-programme.ts'
import { compareSearch } from '../../../programme/programme-search.ts'

export const Route = createFileRoute('/_app/verwaltung/programm/$number/vergleich')({
  params: versionParams,
  validateSearch: compareSearch,
  loader: prepareVersion,
  component: CompareRoute,
})

function CompareRoute() {
  const { number } = Route.useParams()
  return <ComparePage number={number} other={Route.useSearch().with} />
}
