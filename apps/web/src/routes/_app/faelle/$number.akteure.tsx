import { createFileRoute, Outlet } from '@tanstack/react-router'
import { prepareWords, useWords } from '../../../app/words.ts'
import { AreaNav } from '../../../cases/area-nav.tsx'

export const Route = createFileRoute('/_app/faelle/$number/akteure')({ loader: prepareWords('baseline'), component: ActorsRoute })

function ActorsRoute() {
  const { number } = Route.useParams()
  const { actorTabs, actorTab } = useWords('baseline')
  return (
    <>
      <AreaNav
        number={number}
        label={actorTabs}
        pages={[
          ['akteure', actorTab.participants],
          ['akteure/netzwerk', actorTab.network],
        ]}
      />
      <Outlet />
    </>
  )
}
