import { can } from '@etappe/domain/access/policy'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { rowsSeen } from '../../../applications/application-walk.ts'
import { inboxQuery, pagesFor } from '../../../applications/inbox-query.ts'
import { InboxPage } from '../../../applications/inbox-page.tsx'
import { type InboxSearch, inboxSearch, listIn, narrowingIn } from '../../../applications/inbox-search.ts'

const words = prepareWords('applications', 'intake', 'gates', 'baseline', 'plan')
const once = { staleTime: 'static' } as const

export const Route = createFileRoute('/_app/bewerbungen/')({
  validateSearch: inboxSearch,
  // What is read next is no reason to ask for the list again.
  loaderDeps: ({ search: { open: _, ...list } }): InboxSearch => list,
  loader: async ({ context: { client }, deps, cause }) => {
    const { api, queryClient } = client
    const { actor } = await queryClient.query(api.session.me.queryOptions(undefined, once))
    if (!can(actor, 'application.read').ok) throw redirect({ to: '/' })
    // A refusal is told by the page; while another heap is fetched, the one on screen stays.
    const asked = Promise.all([
      queryClient.query(api.application.queues.queryOptions({}, once)),
      queryClient.query(api.application.queues.queryOptions(narrowingIn(deps), once)),
      queryClient.query(api.round.list.queryOptions({}, once)),
      // Whoever comes back finds the list as long as they left it.
      queryClient.infiniteQuery({ ...inboxQuery(api, deps), ...once, pages: pagesFor(rowsSeen(listIn(deps))) }),
    ]).catch(() => null)
    await Promise.all([words(), cause === 'stay' ? null : asked])
  },
  component: InboxRoute,
})

function InboxRoute() {
  const navigate = Route.useNavigate()
  return <InboxPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })} />
}
