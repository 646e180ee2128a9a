import { can } from '@etappe/domain/access/policy'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { RankingPage } from '../../../admission/ranking-page.tsx'
import { rankingSearch } from '../../../admission/ranking-search.ts'
import { prepareWords } from '../../../app/words.ts'

const words = prepareWords('admission', 'applications')

export const Route = createFileRoute('/_app/bewerbungen/rangliste')({
  validateSearch: rankingSearch,
  loader: async ({ context: { client } }) => {
    const { api, queryClient } = client
    const { actor } = await queryClient.query(api.session.me.queryOptions(undefined, { staleTime: 'static' }))
    if (!can(actor, 'application.read').ok) throw redirect({ to: '/' })
    await words()
  },
  component: RankingRoute,
})

function RankingRoute() {
  const navigate = Route.useNavigate()
  return <RankingPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />
}
