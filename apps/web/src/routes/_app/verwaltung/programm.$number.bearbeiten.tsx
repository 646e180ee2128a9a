import { createFileRoute } from '@tanstack/react-router'
import { EditPage } from '../../../programme/edit-page.tsx'
import { prepareVersion, versionParams } from '../../../programme/prepare-programme.ts'
import { editSearch } from '../../../programme/programme-search.ts'

export const Route = createFileRoute('/_app/verwaltung/programm/$number/bearbeiten')({
  params: versionParams,
  validateSearch: editSearch,
  loader: prepareVersion,
  component: EditRoute,
})

function EditRoute() {
  const { number } = Route.useParams()
  return <EditPage number={number} search={Route.useSearch()} />
}
