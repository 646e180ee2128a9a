import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Highlight } from './network-search.ts'
import type { Dated } from './use-network.ts'

/** The organisations a figure counts; `null` when none is chosen. */
export function pointedAt({ network, figures }: Dated, show: Highlight | undefined): ReadonlySet<OrganisationId> | null {
  if (show === undefined) return null
  if (show === 'connected') return new Set(network.nodes.filter((it) => it.degree > 0).map((it) => it.id))
  return new Set(show === 'reached' ? figures.reached : figures.unconnected)
}
