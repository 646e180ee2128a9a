import { createFileRoute } from '@tanstack/react-router'
import { prepareCasePage } from '../../../cases/prepare-case-page.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { LedgerPage } from '../../../ledger/ledger-page.tsx'
import { ledgerSearch } from '../../../ledger/ledger-search.ts'
import { useLedger } from '../../../ledger/use-ledger.ts'

export const Route = createFileRoute('/_app/faelle/$number/begleitung')({
  validateSearch: ledgerSearch,
  loader: prepareCasePage(['ledger'], ({ api, queryClient }, caseId) =>
    queryClient.query(api.ledger.get.queryOptions({ caseId }, { staleTime: 'static' })),
  ),
  component: LedgerRoute,
})

function LedgerRoute() {
  const { detail, may } = useOpenCase(Route.useParams().number)
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const ledger = useLedger(detail, {
    mayWrite: may('service.write'),
    mayGrant: may('contingent.write'),
    mayExtend: may('support.change'),
  })
  return (
    <LedgerPage ledger={ledger} search={search} change={(next) => void navigate({ search: next, replace: true, resetScroll: false })} />
  )
}
