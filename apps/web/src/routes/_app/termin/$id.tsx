import { meetingId } from '@etappe/domain/kernel/id'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { EditMeetingPage } from '../../../meetings/edit-meeting-page.tsx'
import { orNotFound } from '../../../meetings/or-not-found.ts'

export const Route = createFileRoute('/_app/termin/$id')({
  params: {
    parse: ({ id }) => {
      const read = meetingId.safeParse(id)
      if (!read.success) throw notFound()
      return { id: read.data }
    },
    stringify: ({ id }) => ({ id }),
  },
  loader: async ({ context: { client }, params: { id } }) => {
    const { api, queryClient } = client
    const once = { staleTime: 'static' } as const
    const { caseNumber: number } = await orNotFound(queryClient.query(api.meeting.get.queryOptions({ id }, once)))
    await queryClient.query(api.case.get.queryOptions({ number }, once))
  },
  component: EditMeetingRoute,
})

function EditMeetingRoute() {
  return <EditMeetingPage id={Route.useParams().id} />
}
