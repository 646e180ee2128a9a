import { createFileRoute, Outlet } from '@tanstack/react-router'
import { prepareWords, useWords } from '../../../app/words.ts'
import { AreaNav } from '../../../cases/area-nav.tsx'

export const Route = createFileRoute('/_app/faelle/$number/plan')({ loader: prepareWords('baseline', 'plan'), component: PlanRoute })

function PlanRoute() {
  const { number } = Route.useParams()
  const { tabs, tab } = useWords('plan')
  return (
    <>
      <AreaNav
        number={number}
        label={tabs}
        pages={[
          ['plan', tab.goals],
          ['plan/zeitplan', tab.schedule],
          ['plan/beschluss', tab.adoption],
          ['plan/aehnliche', tab.similar],
        ]}
      />
      <Outlet />
    </>
  )
}
