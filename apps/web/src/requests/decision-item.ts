import type { WaitingProposal } from '@etappe/domain/gates/waiting-proposal'
import { type Day, daysBetween } from '@etappe/domain/kernel/day'
import type { RequestItem } from '@etappe/domain/requests/request-row'

/** Something that waits for a decision: a request, or a gate somebody proposed to pass. */
export type DecisionItem =
  | { readonly kind: 'request'; readonly id: string; readonly since: Day; readonly days: number; readonly item: RequestItem }
  | { readonly kind: 'gate'; readonly id: string; readonly since: Day; readonly days: number; readonly waiting: WaitingProposal }

/** Both in one list, the oldest first. */
export function decisionItems(requests: readonly RequestItem[], proposals: readonly WaitingProposal[], today: Day): DecisionItem[] {
  const items: DecisionItem[] = [
    ...requests.map((item): DecisionItem => {
      const { id, requestedOn: since } = item.request
      return { kind: 'request', id, since, days: item.days, item }
    }),
    ...proposals.map((waiting): DecisionItem => {
      const { id, proposedOn: since } = waiting.proposal
      return { kind: 'gate', id, since, days: Math.max(0, daysBetween(since, today)), waiting }
    }),
  ]
  return items.sort((a, b) => (a.since === b.since ? a.id.localeCompare(b.id) : a.since < b.since ? -1 : 1))
}

/** What names the case of an item. */
export function caseOf(it: DecisionItem) {
  if (it.kind === 'gate') return it.waiting.case
  const { caseNumber: number, caseName: name, officeCode, placeName, caseKind: kind } = it.item
  return { number, name, officeCode, placeName, kind }
}
