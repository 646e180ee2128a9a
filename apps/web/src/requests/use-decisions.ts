import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { decisionItems } from './decision-item.ts'

/** Everything that waits for a decision of the person who looks, the oldest first. */
export function useDecisions() {
  const { api, me } = useApp()
  const requests = useQuery(api.request.queue.queryOptions({}))
  const proposals = useQuery(api.gate.waiting.queryOptions({}))
  const retry = () => {
    void requests.refetch()
    void proposals.refetch()
  }
  const items = requests.data && proposals.data ? decisionItems(requests.data.items, proposals.data, me.today) : null
  return { items, error: requests.error ?? proposals.error, retry }
}
