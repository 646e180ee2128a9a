import type { CaseId } from '@etappe/domain/kernel/id'
import { useApp } from '../app/app-context.tsx'
import { type History, useHistoryPages } from './use-history-pages.ts'

/** The history of a case. */
export function useCaseHistory(caseId: CaseId): History {
  const { api, queryClient } = useApp()
  return useHistoryPages({
    queryKey: api.audit.ofCase.queryKey({ caseId }),
    readPage: (before) => queryClient.query(api.audit.ofCase.queryOptions({ caseId, before }, { staleTime: 0 })),
  })
}
