import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { LedgerView } from '@etappe/domain/facilitation/ledger-view'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

/** The support ledger of a case as its page works with it. */
export interface OpenLedger {
  readonly detail: CaseDetail
  readonly view: LedgerView
  /** Whether this person may enter services, and change the contingent, or why not. */
  readonly mayWrite: Verdict
  readonly mayGrant: Verdict
  readonly mayExtend: Verdict
}

export function useLedger(detail: CaseDetail, verdicts: Pick<OpenLedger, 'mayWrite' | 'mayGrant' | 'mayExtend'>): OpenLedger {
  const { api } = useApp()
  const { data: view } = useSuspenseQuery(api.ledger.get.queryOptions({ caseId: detail.case.id }))
  return { detail, view, ...verdicts }
}
