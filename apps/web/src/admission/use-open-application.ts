import { canOnApplication } from '@etappe/domain/access/policy'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { OpenApplication } from './open-application.ts'

/** The application with this number; the layout of its pages has it before they are shown. */
export function useOpenApplication(number: string): OpenApplication {
  const { api, me } = useApp()
  const { data: detail } = useSuspenseQuery(api.application.get.queryOptions({ number }))
  return useMemo(() => {
    const { officeCode } = detail.application
    return { detail, may: (ability) => canOnApplication(me.actor, ability, { officeCode }) }
  }, [detail, me.actor])
}
