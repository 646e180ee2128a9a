import { createFileRoute } from '@tanstack/react-router'
import { NotFound } from '../../../app/not-found.tsx'
import { prepareCasePage } from '../../../cases/prepare-case-page.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { GatePage } from '../../../gates/gate-page.tsx'
import { gateOfPath, gateSearch } from '../../../gates/gate-search.ts'

export const Route = createFileRoute('/_app/faelle/$number/tor/$gate')({
  validateSearch: gateSearch,
  loader: ({ params: { gate: path, ...params }, ...loading }) => {
    const gate = gateOfPath(path)
    const prepare = prepareCasePage(
      ['gates', 'baseline', 'plan'],
      async ({ api, queryClient }, caseId) =>
        gate && (await queryClient.query(api.gate.panel.queryOptions({ caseId, gate }, { staleTime: 'static' }))),
    )
    return prepare({ ...loading, params })
  },
  component: GateRoute,
})

function GateRoute() {
  const { number, gate: path } = Route.useParams()
  const { detail } = useOpenCase(number)
  const search = Route.useSearch()
  const gate = gateOfPath(path)
  return gate === null ? <NotFound /> : <GatePage detail={detail} gate={gate} search={search} />
}
