import { createFileRoute } from '@tanstack/react-router'
import css from '../../../cases/case-tab.module.css'
import { prepareCasePage } from '../../../cases/prepare-case-page.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { SimilarPage } from '../../../similar/similar-page.tsx'
import { similarSearch } from '../../../similar/similar-search.ts'

export const Route = createFileRoute('/_app/faelle/$number/plan/aehnliche')({
  validateSearch: similarSearch,
  loader: prepareCasePage(['baseline', 'plan', 'similar'], ({ api, queryClient }, caseId) =>
    queryClient.query(api.release.get.queryOptions({ caseId }, { staleTime: 'static' })),
  ),
  component: SimilarRoute,
})

function SimilarRoute() {
  const { detail, may } = useOpenCase(Route.useParams().number)
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <div className={css.page}>
      <SimilarPage
        detail={detail}
        verdict={may('case.release')}
        search={search}
        change={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
    </div>
  )
}
