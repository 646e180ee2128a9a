import { canOnApplication, type Verdict } from '@etappe/domain/access/policy'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { useSuspenseQuery } from '@tanstack/react-query'
import { refusalOf } from '../api/refusal.ts'
import { useApp } from '../app/app-context.tsx'

/** The application of a page. */
export interface OpenApplication {
  readonly detail: ApplicationDetail
  /** It went out of reach while the page was open. */
  readonly isGone: boolean
}

/** The application with this number; the route has it before the page is shown. */
export function useOpenApplication(number: string): OpenApplication {
  const { api } = useApp()
  const { data, error } = useSuspenseQuery(api.application.get.queryOptions({ number }))
  return { detail: data, isGone: refusalOf(error)?.code === 'not-found' }
}

/** Whether the person who looks may work on an application. */
export function useMayWrite({ application }: ApplicationDetail): Verdict {
  const { me } = useApp()
  return canOnApplication(me.actor, 'application.write', application)
}
