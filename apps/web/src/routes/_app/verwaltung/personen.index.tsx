import { can } from '@etappe/domain/access/policy'
import { createFileRoute } from '@tanstack/react-router'
import { PeoplePage } from '../../../users/people-page.tsx'
import { peopleSearch } from '../../../users/people-search.ts'

export const Route = createFileRoute('/_app/verwaltung/personen/')({
  validateSearch: peopleSearch,
  // Starts the request together with the program of the page; the page shows what is there meanwhile.
  loader: ({ context: { client } }) => {
    const { api, queryClient } = client
    const me = queryClient.getQueryData(api.session.me.queryKey())
    if (me && can(me.actor, 'user.manage').ok) queryClient.query(api.user.list.queryOptions()).catch(() => undefined)
  },
  component: PeopleRoute,
})

function PeopleRoute() {
  return <PeoplePage search={Route.useSearch()} />
}
