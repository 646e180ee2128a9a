import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../app/words.ts'
import { DirectoryPage } from '../../organisations/directory-page.tsx'
import { directorySearch } from '../../organisations/directory-search.ts'

export const Route = createFileRoute('/_app/organisationen/')({
  validateSearch: directorySearch,
  loader: prepareWords('organisations', 'baseline'),
  component: DirectoryRoute,
})

function DirectoryRoute() {
  return <DirectoryPage search={Route.useSearch()} />
}
