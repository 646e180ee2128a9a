import type { Verdict } from '@etappe/domain/access/policy'
import type { Finding } from '@etappe/domain/baseline/finding'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CaseId } from '@etappe/domain/kernel/id'
import { createContext, use } from 'react'
import type { FindingSearch } from './finding-search.ts'
import type { Place } from './use-move.ts'

/** What can be done with the findings of a case, whichever way they are shown. */
export interface FindingActions {
  readonly caseId: CaseId
  readonly number: CaseNumber
  readonly verdict: Verdict
  readonly open: (finding: Finding) => void
  readonly add: (begin?: Pick<FindingSearch, 'as' | 'of'>) => void
  readonly vote: (finding: Finding, by: 1 | -1) => void
  readonly move: (finding: Finding, to: Place) => void
  readonly remove: (finding: Finding) => void
}

export const FindingContext = createContext<FindingActions | null>(null)

export function useFindingActions(): FindingActions {
  const actions = use(FindingContext)
  if (!actions) throw new Error('useFindingActions outside the findings page')
  return actions
}
