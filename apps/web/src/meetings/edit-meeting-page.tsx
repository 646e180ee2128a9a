import type { MeetingId } from '@etappe/domain/kernel/id'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { MeetingPage } from './meeting-page.tsx'
import { useLeave } from './use-leave.ts'

/** An existing meeting, to be read or edited. */
export function EditMeetingPage({ id }: { id: MeetingId }) {
  const { api } = useApp()
  const { data: found } = useSuspenseQuery(api.meeting.get.queryOptions({ id }))
  const { data: detail } = useSuspenseQuery(api.case.get.queryOptions({ number: found.caseNumber }))
  const leave = useLeave(found.caseNumber)
  return <MeetingPage key={id} detail={detail} meeting={found.meeting} onLeave={leave} />
}
