import { createFileRoute } from '@tanstack/react-router'
import { CaseData } from '../../../cases/case-data.tsx'

interface DataSearch {
  readonly edit?: true | undefined
}

export const Route = createFileRoute('/_app/faelle/$number/stammdaten')({
  validateSearch: (raw: Readonly<Record<string, unknown>>): DataSearch => (raw['edit'] === true ? { edit: true } : {}),
  component: DataRoute,
})

function DataRoute() {
  const { number } = Route.useParams()
  const { edit } = Route.useSearch()
  return <CaseData number={number} isEditing={edit === true} />
}
