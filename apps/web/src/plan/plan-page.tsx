import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { ReactNode } from 'react'
import { ReasonProvider } from './reason-provider.tsx'
import { PlanSheet } from './plan-sheet.tsx'

interface Props {
  readonly detail: CaseDetail
  /** More that can be had of the plan, beside the export. */
  readonly actions?: ReactNode
}

/** Vision, goals and measures of a case, and whatever of them is open beside. */
export function PlanPage(props: Props) {
  return (
    <ReasonProvider>
      <PlanSheet {...props} />
    </ReasonProvider>
  )
}
