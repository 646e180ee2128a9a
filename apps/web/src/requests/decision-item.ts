import type { DecisionToSign } from '@etappe/domain/applications/decision-to-sign'
import type { WaitingProposal } from '@etappe/domain/gates/waiting-proposal'
import { type Day, daysBetween } from '@etappe/domain/kernel/day'
import type { RequestItem } from '@etappe/domain/requests/request-row'

/** Something that waits for a decision: a request, a gate somebody proposed to pass, or an admission that needs a second signature. */
export type DecisionItem =
  | { readonly kind: 'request'; readonly id: string; readonly since: Day; readonly days: number; readonly item: RequestItem }
  | { readonly kind: 'gate'; readonly id: string; readonly since: Day; readonly days: number; readonly waiting: WaitingProposal }
  | { readonly kind: 'admission'; readonly id: string; readonly since: Day; readonly days: number; readonly toSign: DecisionToSign }

/** What can wait, as the server tells of it. */
export interface Waiting {
  readonly requests: readonly RequestItem[]
  readonly proposals: readonly WaitingProposal[]
  readonly admissions: readonly DecisionToSign[]
}

/** Everything in one list, the oldest first. */
export function decisionItems({ requests, proposals, admissions }: Waiting, today: Day): DecisionItem[] {
  const items: DecisionItem[] = [
    ...requests.map((item): DecisionItem => {
      const { id, requestedOn: since } = item.request
      return { kind: 'request', id, since, days: item.days, item }
    }),
    ...proposals.map((waiting): DecisionItem => {
      const { id, proposedOn: since } = waiting.proposal
      return { kind: 'gate', id, since, days: Math.max(0, daysBetween(since, today)), waiting }
    }),
    ...admissions.map((toSign): DecisionItem => {
      const { id, proposedOn: since } = toSign.decision
      return { kind: 'admission', id, since, days: toSign.days, toSign }
    }),
  ]
  return items.sort((a, b) => (a.since === b.since ? a.id.localeCompare(b.id) : a.since < b.since ? -1 : 1))
}

/** What waits for a decision within a case. */
export type CaseItem = Exclude<DecisionItem, { kind: 'admission' }>

/** What names an item: its case, or the application that would become one. */
export const subjectOf = (it: DecisionItem) => (it.kind === 'admission' ? it.toSign.application : caseOf(it))

/** What names the case of an item. */
export function caseOf(it: CaseItem) {
  if (it.kind === 'gate') return it.waiting.case
  const { caseNumber: number, caseName: name, officeCode, placeName, caseKind: kind } = it.item
  return { number, name, officeCode, placeName, kind }
}
