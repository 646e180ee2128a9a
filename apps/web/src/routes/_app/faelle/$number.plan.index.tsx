import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { PlanPage } from '../../../plan/plan-page.tsx'
import { planSearch } from '../../../plan/plan-search.ts'

export const Route = createFileRoute('/_app/faelle/$number/plan/')({
  validateSearch: planSearch,
  loader: prepareWords('baseline', 'plan', 'organisations'),
  component: PlanRoute,
})

function PlanRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return <PlanPage detail={detail} />
}
