import type { Case } from '@etappe/domain/cases/case'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useTitle } from '../ui/use-title.ts'
import { CaseBanner } from './case-banner.tsx'
import { CaseDialogs } from './case-dialogs.tsx'
import type { CaseDialogSearch } from './case-dialog-search.ts'
import { CaseHeader } from './case-header.tsx'
import { CaseNotFound } from './case-not-found.tsx'
import { useOpenCase } from './use-open-case.ts'

interface Props {
  readonly number: string
  /** The dialog the address asks for. */
  readonly search: CaseDialogSearch
  /** The dialog that plans a milestone; meetings and milestones are another feature. */
  readonly renderMilestoneDialog: (it: Case) => ReactNode
  /** The tab that is open. */
  readonly children: ReactNode
}

/** What all pages of a case have in common: header, why it can only be read, dialogs. */
export function CasePage({ number, search, renderMilestoneDialog, children }: Props) {
  const { messages: m } = useApp()
  const { detail, may, isGone } = useOpenCase(number)
  useTitle(m.casePage.title({ number: detail.case.number, name: detail.case.name }))
  if (isGone) return <CaseNotFound />
  return (
    <>
      <CaseHeader detail={detail} />
      <CaseBanner detail={detail} />
      {children}
      <CaseDialogs detail={detail} {...search} />
      {search.dialog === 'milestone' && may('milestone.write').ok && renderMilestoneDialog(detail.case)}
    </>
  )
}
