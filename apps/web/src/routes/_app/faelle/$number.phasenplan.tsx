import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { PhasePlanPage } from '../../../cases/phase-plan-page.tsx'
import { useOpenCase } from '../../../cases/use-open-case.ts'

export const Route = createFileRoute('/_app/faelle/$number/phasenplan')({
  loader: prepareWords('course'),
  component: PhasePlanRoute,
})

function PhasePlanRoute() {
  return <PhasePlanPage detail={useOpenCase(Route.useParams().number).detail} />
}
