import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../app/words.ts'
import { LedgerListPage } from '../../ledger/ledger-list-page.tsx'
import { ledgerListOptions } from '../../ledger/ledger-list-options.ts'
import { ledgerListSearch } from '../../ledger/ledger-list-search.ts'
import { ReportNav } from '../../reports/report-nav.tsx'

const words = prepareWords('ledger')

export const Route = createFileRoute('/_app/auswertung/leistungen')({
  validateSearch: ledgerListSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client }, deps, cause }) => {
    const asked = Promise.all([words(), client.queryClient.query({ ...ledgerListOptions(client.api, deps), staleTime: 'static' as const })])
    // While another filter is fetched, the list on screen stays; should that fail, the page asks again and says why.
    if (cause === 'stay') asked.catch(() => undefined)
    else await asked
  },
  component: LedgerListRoute,
})

function LedgerListRoute() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <>
      <ReportNav />
      <LedgerListPage search={search} change={(next) => void navigate({ search: next, replace: true, resetScroll: false })} />
    </>
  )
}
