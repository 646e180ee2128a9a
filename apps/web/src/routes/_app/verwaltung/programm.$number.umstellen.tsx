import { createFileRoute } from '@tanstack/react-router'
import { MovePage } from '../../../programme/move-page.tsx'
import { prepareVersion, versionParams } from '../../../programme/prepare-programme.ts'
import { moveSearch } from '../../../programme/programme-search.ts'

export const Route = createFileRoute('/_app/verwaltung/programm/$number/umstellen')({
  params: versionParams,
  validateSearch: moveSearch,
  loader: prepareVersion,
  component: MoveRoute,
})

function MoveRoute() {
  const { number } = Route.useParams()
  return <MovePage number={number} search={Route.useSearch()} />
}
