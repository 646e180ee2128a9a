import { canOnApplication } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationQueue } from '@etappe/domain/applications/application-queue'
import { Button } from '@mantine/core'
import { IconArrowRight, IconUsers } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useHasRoute } from '../app/use-rooms.ts'
import { useWords } from '../app/words.ts'

interface Props {
  readonly application: Application
  readonly queue: ApplicationQueue
}

/** The page on which what lies on a heap is worked on. */
const pageOf: Partial<Record<ApplicationQueue, string>> = {
  toInterview: 'gespraech',
  toRate: 'bewertung',
  toDecide: 'entscheidung',
  toSign: 'entscheidung',
  waitlisted: 'entscheidung',
}

/** The way to the page where the next step is done; who may not decide is led there to read, not to act. */
export function GoOnLink({ application, queue }: Props) {
  const { me } = useApp()
  const { next: words } = useWords('intake').act
  const hasRoute = useHasRoute()
  const { pathname } = useLocation()
  const page = pageOf[queue]
  const to = `/bewerbungen/$number/${page ?? ''}`
  if (page === undefined || !hasRoute(to) || pathname.endsWith(`/${page}`)) return null
  const onlyReads = page === 'entscheidung' && !canOnApplication(me.actor, 'application.decide', application).ok
  const Icon = queue === 'toInterview' ? IconUsers : IconArrowRight
  return (
    <Button
      variant={onlyReads ? 'default' : 'filled'}
      leftSection={<Icon size={16} aria-hidden />}
      renderRoot={(props) => <Link to={to} params={{ number: application.number }} {...props} />}
    >
      {onlyReads ? words.closed : words[queue]}
    </Button>
  )
}
