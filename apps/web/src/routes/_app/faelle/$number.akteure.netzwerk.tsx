import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import css from '../../../cases/case-tab.module.css'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { NetworkPage } from '../../../network/network-page.tsx'
import { networkSearch } from '../../../network/network-search.ts'

export const Route = createFileRoute('/_app/faelle/$number/akteure/netzwerk')({
  validateSearch: networkSearch,
  loader: prepareWords('baseline', 'network', 'organisations'),
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
