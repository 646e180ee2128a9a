import { type Pillar, pillars } from '../baseline/pillar.ts'
import type { OrganisationId } from '../kernel/id.ts'
import { closenessOf, type Network } from './network.ts'
import { cooperationLevels } from './cooperation.ts'
import type { OrganisationKind } from './organisation.ts'

export interface NetworkFigures {
  readonly organisations: number
  readonly cooperations: number
  /** Pairs that could work together. */
  readonly possible: number
  /** Share of the possible pairs that work together; `null` under two organisations. */
  readonly density: number | null
  /** The same, where information counts a third, coordination two thirds and joint action whole. */
  readonly closeness: number | null
  /** Where reach is counted from. */
  readonly reachFrom: 'leadOrganisation' | 'largestGroup'
  /** Share of the organisations that are reached through cooperation, the starting point included; `null` under two. */
  readonly reach: number | null
  readonly reached: readonly OrganisationId[]
  /** Organisations that work with nobody. */
  readonly unconnected: readonly OrganisationId[]
}

type Neighbours = ReadonlyMap<OrganisationId, readonly OrganisationId[]>

/** Who works with whom, by organisation. */
export function neighboursOf({ nodes, edges }: Network): Neighbours {
  const found = new Map<OrganisationId, OrganisationId[]>(nodes.map((it) => [it.id, []]))
  for (const { aId, bId } of edges) {
    found.get(aId)?.push(bId)
    found.get(bId)?.push(aId)
  }
  return found
}

function reachableFrom(starts: readonly OrganisationId[], neighbours: Neighbours): ReadonlySet<OrganisationId> {
  const reached = new Set(starts)
  // A set hands out what is added while it is walked.
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next)
  return reached
}

function largestGroup({ nodes }: Network, neighbours: Neighbours): ReadonlySet<OrganisationId> {
  const seen = new Set<OrganisationId>()
  let largest: ReadonlySet<OrganisationId> = new Set()
  for (const { id } of nodes) {
    if (seen.has(id)) continue
    const group = reachableFrom([id], neighbours)
    for (const member of group) seen.add(member)
    if (group.size > largest.size) largest = group
  }
  return largest
}

/** How dense a network is, how far it reaches from its lead organisation (without one: its largest group), who stands alone. */
export function networkFigures(network: Network): NetworkFigures {
  const { nodes, edges } = network
  const possible = (nodes.length * (nodes.length - 1)) / 2
  const leads = nodes.filter((it) => it.isLead).map((it) => it.id)
  const neighbours = neighboursOf(network)
  const group = leads.length > 0 ? reachableFrom(leads, neighbours) : largestGroup(network, neighbours)
  const weight = edges.reduce((sum, it) => sum + closenessOf(it.level), 0) / cooperationLevels.length
  return {
    organisations: nodes.length,
    cooperations: edges.length,
    possible,
    density: possible === 0 ? null : edges.length / possible,
    closeness: possible === 0 ? null : weight / possible,
    reachFrom: leads.length > 0 ? 'leadOrganisation' : 'largestGroup',
    reach: nodes.length < 2 ? null : group.size / nodes.length,
    reached: nodes.filter((it) => group.has(it.id)).map((it) => it.id),
    unconnected: nodes.filter((it) => it.degree === 0).map((it) => it.id),
  }
}

/** Sectors the programme expects at the table besides the three pillars, with the kinds of organisation that stand for them. */
export const expectedSectors = {
  dayCare: ['dayCare', 'dayCareProvider', 'childminding'],
  health: ['health'],
  administration: ['administration'],
  parents: ['parents'],
} as const satisfies Record<string, readonly OrganisationKind[]>
export type ExpectedSector = keyof typeof expectedSectors

export interface MissingSectors {
  readonly pillars: readonly Pillar[]
  readonly sectors: readonly ExpectedSector[]
}

/** Pillars and expected kinds of organisation nobody in the network stands for. */
export function missingSectors({ nodes }: Network): MissingSectors {
  const kinds = new Set<OrganisationKind>(nodes.map((it) => it.organisation.kind))
  const sectors = Object.keys(expectedSectors) as ExpectedSector[]
  return {
    pillars: pillars.filter((pillar) => !nodes.some((it) => it.pillar === pillar)),
    sectors: sectors.filter((sector) => !expectedSectors[sector].some((kind) => kinds.has(kind))),
  }
}
