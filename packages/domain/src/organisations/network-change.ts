import type { OrganisationId } from '../kernel/id.ts'
import type { CooperationLevel } from './cooperation.ts'
import { closenessOf, type Network, type NetworkEdge } from './network.ts'

export const edgeChanges = ['new', 'gone', 'closer', 'looser', 'same'] as const
export type EdgeChange = (typeof edgeChanges)[number]

/** A pair that works together on at least one of two days. */
export interface ComparedEdge {
  readonly key: string
  readonly aId: OrganisationId
  readonly bId: OrganisationId
  readonly before: CooperationLevel | null
  readonly after: CooperationLevel | null
  readonly change: EdgeChange
}

export interface NetworkChange {
  readonly edges: readonly ComparedEdge[]
  readonly newOrganisations: readonly OrganisationId[]
  readonly goneOrganisations: readonly OrganisationId[]
}

function changeOf(before: CooperationLevel | null, after: CooperationLevel | null): EdgeChange {
  if (before === null) return 'new'
  if (after === null) return 'gone'
  const step = closenessOf(after) - closenessOf(before)
  if (step === 0) return 'same'
  return step > 0 ? 'closer' : 'looser'
}

/** What became of a network between two days. */
export function compareNetworks(before: Network, after: Network): NetworkChange {
  const levels = (it: Network) => new Map(it.edges.map((edge) => [edge.key, edge.level]))
  const [was, is] = [levels(before), levels(after)]
  const all = new Map<string, NetworkEdge>([...before.edges, ...after.edges].map((it) => [it.key, it]))
  const ids = (it: Network) => new Set(it.nodes.map((node) => node.id))
  const [wereThere, areThere] = [ids(before), ids(after)]
  return {
    edges: [...all.values()]
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, aId, bId }) => {
        const [from, to] = [was.get(key) ?? null, is.get(key) ?? null]
        return { key, aId, bId, before: from, after: to, change: changeOf(from, to) }
      }),
    newOrganisations: [...areThere].filter((id) => !wereThere.has(id)),
    goneOrganisations: [...wereThere].filter((id) => !areThere.has(id)),
  }
}
