import { createFileRoute } from '@tanstack/react-router'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { DocumentList } from '../../../documents/document-list.tsx'
import { AdoptionPage } from '../../../plan/adoption-page.tsx'
import { preparePlan } from '../../../plan/prepare-plan.ts'
import { DecisionPageLink } from '../../../situation/decision-page-link.tsx'

export const Route = createFileRoute('/_app/faelle/$number/plan/beschluss')({
  loader: preparePlan('baseline', 'plan', 'situation'),
  component: AdoptionRoute,
})

function AdoptionRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return (
    <AdoptionPage
      detail={detail}
      documents={<DocumentList detail={detail} />}
      decisionPage={<DecisionPageLink number={detail.case.number} />}
    />
  )
}
