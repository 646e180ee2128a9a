import { createFileRoute } from '@tanstack/react-router'
import css from '../../../cases/case-tab.module.css'
import { prepareCasePage } from '../../../cases/prepare-case-page.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { NetworkPage } from '../../../network/network-page.tsx'
import { networkSearch } from '../../../network/network-search.ts'

export const Route = createFileRoute('/_app/faelle/$number/akteure/netzwerk')({
  validateSearch: networkSearch,
  loader: prepareCasePage(['baseline', 'network', 'organisations'], ({ api, queryClient }, caseId) =>
    queryClient.query(api.cooperation.list.queryOptions({ caseId }, { staleTime: 'static' })),
  ),
  component: NetworkRoute,
})

function NetworkRoute() {
  const { detail, may } = useOpenCase(Route.useParams().number)
  const navigate = Route.useNavigate()
  return (
    <div className={css.page}>
      <NetworkPage
        detail={detail}
        verdict={may('baseline.write')}
        search={Route.useSearch()}
        change={(change) => void navigate({ search: (was) => ({ ...was, ...change }), replace: true, resetScroll: false })}
      />
    </div>
  )
}
