import { can } from '@etappe/domain/access/policy'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { decisionItems } from './decision-item.ts'

/** Everything that waits for a decision of the person who looks, the oldest first. */
export function useDecisions() {
  const { api, me } = useApp()
  const requests = useQuery(api.request.queue.queryOptions({}))
  const proposals = useQuery(api.gate.waiting.queryOptions({}))
  const signs = can(me.actor, 'application.countersign').ok
  const admissions = useQuery(api.admission.toSign.queryOptions({}, { enabled: signs }))
  const retry = () => {
    void requests.refetch()
    void proposals.refetch()
    if (signs) void admissions.refetch()
  }
  const toSign = signs ? admissions.data : []
  const isThere = requests.data !== undefined && proposals.data !== undefined && toSign !== undefined
  const items = isThere ? decisionItems({ requests: requests.data.items, proposals: proposals.data, admissions: toSign }, me.today) : null
  return { items, error: requests.error ?? proposals.error ?? admissions.error, retry }
}
