import { gate as gateSchema } from '@etappe/domain/cases/gate'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { GatePage } from '../../../gates/gate-page.tsx'
import { gateSearch } from '../../../gates/gate-search.ts'

export const Route = createFileRoute('/_app/faelle/$number/tor/$gate')({
  validateSearch: gateSearch,
  params: {
    parse: ({ gate, ...params }) => {
      const parsed = gateSchema.safeParse(gate)
      if (!parsed.success) throw notFound()
      return { ...params, gate: parsed.data }
    },
  },
  loader: async ({ context: { client }, params: { number, gate } }) => {
    const words = prepareWords('gates', 'baseline', 'plan')()
    const { queryClient, api } = client
    const detail = await queryClient.query(api.case.get.queryOptions({ number }, { staleTime: 'static' })).catch(() => null)
    // A refusal is told by the page, or by the case itself.
    if (detail)
      await queryClient.query(api.gate.panel.queryOptions({ caseId: detail.case.id, gate }, { staleTime: 'static' })).catch(() => null)
    await words
  },
  component: GateRoute,
})

function GateRoute() {
  const { number, gate } = Route.useParams()
  const { detail } = useOpenCase(number)
  return <GatePage detail={detail} gate={gate} search={Route.useSearch()} />
}
