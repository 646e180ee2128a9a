import { can } from '@etappe/domain/access/policy'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { prepareWords } from '../../app/words.ts'
import { ForecastPage } from '../../reports/forecast-page.tsx'
import { forecastSearch } from '../../reports/forecast-search.ts'

const words = prepareWords('forecast', 'gates')
const once = { staleTime: 'static' } as const

export const Route = createFileRoute('/_app/auswertung/prognose')({
  validateSearch: forecastSearch,
  loader: async ({ context: { client } }) => {
    const { api, queryClient } = client
    const { actor } = await queryClient.query(api.session.me.queryOptions(undefined, once))
    if (!can(actor, 'forecast.read').ok) throw redirect({ to: '/' })
    // A refusal is told by the page.
    const asked = queryClient.query(api.forecast.get.queryOptions({}, once)).catch(() => null)
    await Promise.all([words(), asked])
  },
  component: ForecastRoute,
})

function ForecastRoute() {
  const navigate = Route.useNavigate()
  return <ForecastPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />
}
