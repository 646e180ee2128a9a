import { createFileRoute } from '@tanstack/react-router'
import { StatusPage } from '../../reports/status-page.tsx'
import { statusQueries } from '../../reports/status-queries.ts'
import { statusSearch } from '../../reports/status-search.ts'

// What is there is shown at once; the page itself finds out whether it is still so.
const once = { staleTime: 'static' } as const

export const Route = createFileRoute('/_app/auswertung/')({
  validateSearch: statusSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client }, deps, cause }) => {
    const { api, queryClient } = client
    const { status, overdue, red } = statusQueries(api, deps)
    const asked = Promise.all([
      queryClient.query({ ...status, ...once }),
      queryClient.query({ ...overdue.options, ...once }),
      queryClient.query({ ...red.options, ...once }),
    ])
    // While the lists of another kind are fetched, those on screen stay; should that fail, the page asks again and says why.
    if (cause === 'stay') asked.catch(() => undefined)
    else await asked
  },
  component: StatusRoute,
})

function StatusRoute() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return <StatusPage search={search} onKind={(kind) => void navigate({ search: kind ? { kind } : {}, replace: true })} />
}
