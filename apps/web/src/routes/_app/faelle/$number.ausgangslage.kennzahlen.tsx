import { createFileRoute } from '@tanstack/react-router'
import css from '../../../cases/case-tab.module.css'
import { prepareCasePage } from '../../../cases/prepare-case-page.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { indicatorSearch } from '../../../indicators/indicator-search.ts'
import { IndicatorsPage } from '../../../indicators/indicators-page.tsx'

export const Route = createFileRoute('/_app/faelle/$number/ausgangslage/kennzahlen')({
  validateSearch: indicatorSearch,
  loader: prepareCasePage(['baseline', 'indicators'], ({ api, queryClient }, caseId) =>
    queryClient.query(api.indicator.list.queryOptions({ caseId }, { staleTime: 'static' })),
  ),
  component: IndicatorsRoute,
})

function IndicatorsRoute() {
  const { detail, may } = useOpenCase(Route.useParams().number)
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <div className={css.page}>
      <IndicatorsPage
        detail={detail}
        verdict={may('baseline.write')}
        search={search}
        change={(next) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false })}
      />
    </div>
  )
}
