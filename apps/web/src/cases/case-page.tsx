import type { Case } from '@etappe/domain/cases/case'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import { type ReactNode, Suspense } from 'react'
import { useApp } from '../app/app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { useTitle } from '../ui/use-title.ts'
import { CaseBanner } from './case-banner.tsx'
import { CaseDialogs } from './case-dialogs.tsx'
import type { CaseDialogSearch } from './case-dialog-search.ts'
import { CaseHeader } from './case-header.tsx'
import { CaseNotFound } from './case-not-found.tsx'
import { useOpenCase } from './use-open-case.ts'

const EscalationBanner = lazyPart(async () => (await import('./escalation-banner.tsx')).EscalationBanner)

interface Props {
  readonly number: string
  /** The dialog the address asks for. */
  readonly search: CaseDialogSearch
  /** The dialog that plans a milestone; meetings and milestones are another feature. */
  readonly renderMilestoneDialog: (it: Case) => ReactNode
  /** Says that a gate was proposed; gates are another feature. */
  readonly renderProposal: (detail: CaseDetail, proposal: GateProposal) => ReactNode
  /** The tab that is open. */
  readonly children: ReactNode
}

/** What all pages of a case have in common: header, why it can only be read, dialogs. */
export function CasePage({ number, search, renderMilestoneDialog, renderProposal, children }: Props) {
  const { messages: m } = useApp()
  const { detail, may, isGone } = useOpenCase(number)
  useTitle(m.casePage.title({ number: detail.case.number, name: detail.case.name }))
  if (isGone) return <CaseNotFound />
  return (
    <>
      <CaseHeader detail={detail} />
      <CaseBanner detail={detail} />
      {detail.openProposal && renderProposal(detail, detail.openProposal)}
      {detail.escalations.length > 0 && (
        <Suspense>
          <EscalationBanner detail={detail} />
        </Suspense>
      )}
      {children}
      <CaseDialogs detail={detail} {...search} />
      {search.dialog === 'milestone' && may('milestone.write').ok && renderMilestoneDialog(detail.case)}
    </>
  )
}
