import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import css from '../../../cases/case-tab.module.css'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { SimilarPage } from '../../../similar/similar-page.tsx'
import { similarSearch } from '../../../similar/similar-search.ts'

export const Route = createFileRoute('/_app/faelle/$number/plan/aehnliche')({
  validateSearch: similarSearch,
  loader: prepareWords('baseline', 'plan', 'similar'),
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
