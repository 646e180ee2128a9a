import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { useApp } from '../app/app-context.tsx'
import { MeetingPage } from './meeting-page.tsx'
import type { MeetingSearch } from './meeting-search.ts'
import { useLeave } from './use-leave.ts'

interface Props {
  readonly number: CaseNumber
  readonly search: MeetingSearch
}

/** Logs or plans a meeting of a case. */
export function NewMeetingPage({ number, search }: Props) {
  const { api } = useApp()
  const navigate = useNavigate()
  const leave = useLeave(number)
  const { data: detail } = useSuspenseQuery(api.case.get.queryOptions({ number }))
  const { fall: _fall, ...start } = search
  return (
    <MeetingPage
      key={detail.case.id}
      detail={detail}
      meeting={null}
      start={{ kind: start.art, on: start.am }}
      onLeave={leave}
      onChangeCase={() => void navigate({ to: '/termin/neu', search: start, replace: true })}
    />
  )
}
