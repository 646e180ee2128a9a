import { createFileRoute } from '@tanstack/react-router'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { PlanPage } from '../../../plan/plan-page.tsx'
import { planSearch } from '../../../plan/plan-search.ts'
import { preparePlan } from '../../../plan/prepare-plan.ts'
import { DecisionPageLink } from '../../../situation/decision-page-link.tsx'

export const Route = createFileRoute('/_app/faelle/$number/plan/')({
  validateSearch: planSearch,
  loader: preparePlan('baseline', 'plan', 'organisations', 'situation'),
  component: PlanRoute,
})

function PlanRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return <PlanPage detail={detail} actions={<DecisionPageLink number={detail.case.number} />} />
}
