import { createFileRoute, Outlet } from '@tanstack/react-router'
import { prepareWords, useWords } from '../../../app/words.ts'
import { AreaNav } from '../../../cases/area-nav.tsx'

export const Route = createFileRoute('/_app/faelle/$number/ausgangslage')({ loader: prepareWords('baseline'), component: BaselineRoute })

function BaselineRoute() {
  const { number } = Route.useParams()
  const { tabs, tab } = useWords('baseline')
  return (
    <>
      <AreaNav
        number={number}
        label={tabs}
        pages={[
          ['ausgangslage', tab.coverage],
          ['ausgangslage/angebote', tab.offers],
          ['ausgangslage/kennzahlen', tab.indicators],
          ['ausgangslage/befunde', tab.findings],
          ['ausgangslage/bericht', tab.report],
        ]}
      />
      <Outlet />
    </>
  )
}
