import type { Verdict } from '@etappe/domain/access/policy'
import type { CoverageMarkFields } from '@etappe/domain/baseline/coverage'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CaseId } from '@etappe/domain/kernel/id'
import { createContext, use } from 'react'
import type { MarkRequest } from './mark-dialog.tsx'

/** What the pieces of the matrix may do, and to which case. */
export interface CoverageActions {
  readonly caseId: CaseId
  readonly number: CaseNumber
  readonly verdict: Verdict
  /** Asks why nothing is meant to be there. */
  readonly askMark: (request: MarkRequest) => void
  readonly unmark: (mark: { readonly id: string; readonly version: number }) => void
}

export type MarkAddress = Pick<CoverageMarkFields, 'pillar' | 'level' | 'band'>

export const CoverageContext = createContext<CoverageActions | null>(null)

export function useCoverageActions(): CoverageActions {
  const actions = use(CoverageContext)
  if (!actions) throw new Error('useCoverageActions outside the coverage page')
  return actions
}
