import { createFileRoute } from '@tanstack/react-router'
import { VersionPage } from '../../../programme/version-page.tsx'
import { prepareVersion, versionParams } from '../../../programme/prepare-programme.ts'
import { versionSearch } from '../../../programme/programme-search.ts'

export const Route = createFileRoute('/_app/verwaltung/programm/$number/')({
  params: versionParams,
  validateSearch: versionSearch,
  loader: prepareVersion,
  component: VersionRoute,
})

function VersionRoute() {
  const { number } = Route.useParams()
  return <VersionPage number={number} search={Route.useSearch()} />
}
