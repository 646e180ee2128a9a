import type { CaseDetail } from '@etappe/domain/cases/case-detail'

/** What every dialog of a case gets. */
export interface DialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
}
