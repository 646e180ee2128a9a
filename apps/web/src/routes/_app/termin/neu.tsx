import { createFileRoute } from '@tanstack/react-router'
import { myCases } from '../../../meetings/case-choices.ts'
import { CasePicker } from '../../../meetings/case-picker.tsx'
import { meetingSearch } from '../../../meetings/meeting-search.ts'
import { NewMeetingPage } from '../../../meetings/new-meeting-page.tsx'
import { orNotFound } from '../../../meetings/or-not-found.ts'
import { useHeadingFocus } from '../../../meetings/use-heading-focus.ts'

export const Route = createFileRoute('/_app/termin/neu')({
  validateSearch: meetingSearch,
  loaderDeps: ({ search }) => ({ fall: search.fall }),
  loader: async ({ context: { client }, deps: { fall } }) => {
    const { api, queryClient } = client
    const once = { staleTime: 'static' } as const
    if (fall) return void (await orNotFound(queryClient.query(api.case.get.queryOptions({ number: fall }, once))))
    const { actor } = await queryClient.query(api.session.me.queryOptions(undefined, once))
    await queryClient.query(api.case.list.queryOptions(myCases(actor), once)).catch(() => undefined)
  },
  component: NewMeetingRoute,
})

function NewMeetingRoute() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  useHeadingFocus(search.fall)
  if (search.fall) return <NewMeetingPage number={search.fall} search={search} />
  return <CasePicker onChoose={(fall) => void navigate({ search: { ...search, fall }, replace: true })} />
}
