import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { ApplicationQueue } from '@etappe/domain/applications/application-queue'
import { Button } from '@mantine/core'
import { IconArrowRight, IconUsers } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useHasRoute } from '../app/use-rooms.ts'
import { useWords } from '../app/words.ts'
import { AcceptButton } from './accept-button.tsx'
import { queueOfDetail } from './application-queue-of.ts'
import type { DirectActs } from './use-direct-acts.ts'

interface Props {
  readonly detail: ApplicationDetail
  readonly direct: DirectActs
  readonly onAssignOffice: () => void
}

/** The page on which what lies on a heap is worked on. */
const pageOf: Partial<Record<ApplicationQueue, string>> = {
  toInterview: 'gespraech',
  toRate: 'bewertung',
  toDecide: 'entscheidung',
  toSign: 'entscheidung',
  waitlisted: 'entscheidung',
}

/** What comes next with an application, as the one button that stands out. */
export function NextStep({ detail, direct, onAssignOffice }: Props) {
  const { me } = useApp()
  const { next: words, handOver } = useWords('intake').act
  const hasRoute = useHasRoute()
  const { pathname } = useLocation()
  const queue = queueOfDetail(detail, me.today)
  const page = pageOf[queue]
  if (detail.application.officeCode === null && queue !== 'closed') return <Button onClick={onAssignOffice}>{handOver.do}</Button>
  if (queue === 'new' || queue === 'incomplete') return <AcceptButton queue={queue} direct={direct} />
  if (queue === 'snoozed')
    return (
      <Button loading={direct.isPending} onClick={direct.wake}>
        {words.snoozed}
      </Button>
    )
  const to = `/bewerbungen/$number/${page ?? ''}`
  if (page === undefined || !hasRoute(to) || pathname.endsWith(`/${page}`)) return null
  const Icon = queue === 'toInterview' ? IconUsers : IconArrowRight
  return (
    <Button
      leftSection={<Icon size={16} aria-hidden />}
      renderRoot={(props) => <Link to={to} params={{ number: detail.application.number }} {...props} />}
    >
      {words[queue]}
    </Button>
  )
}
