import type { Application } from '@etappe/domain/applications/application'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

/** How full the quota is an application would take a place of; `null` while it is not known. */
export function useFill({ officeCode, kind }: Pick<Application, 'officeCode' | 'kind'>) {
  const { api } = useApp()
  const query = useQuery(api.admission.quota.queryOptions(officeCode === null ? skipToken : { officeCode, kind }))
  return { fill: query.data ?? null, error: query.error, retry: () => void query.refetch() }
}
