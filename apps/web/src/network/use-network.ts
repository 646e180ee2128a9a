import type { Day } from '@etappe/domain/kernel/day'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { type Network, type NetworkData, networkOn, type NetworkPeriod, networkPeriod, pairKey } from '@etappe/domain/organisations/network'
import { compareNetworks, type NetworkChange } from '@etappe/domain/organisations/network-change'
import { type NetworkFigures, networkFigures } from '@etappe/domain/organisations/network-figures'
import { useMemo } from 'react'
import { labelLines } from './label-lines.ts'
import type { LaidOutGraph } from './network-layout.ts'
import { radiusOf } from './picture-model.ts'

/** The network on one day with what is counted of it. */
export interface Dated {
  readonly on: Day
  readonly network: Network
  readonly figures: NetworkFigures
}

export function datedNetwork(data: NetworkData, on: Day): Dated {
  const network = networkOn(data, on)
  return { on, network, figures: networkFigures(network) }
}

/** Everything the picture ever shows, on whatever day. */
function graphOf(data: NetworkData): LaidOutGraph {
  const pairs = new Map(
    data.cooperations
      .filter((it) => it.organisationAId !== it.organisationBId)
      .map((it) => [pairKey(it.organisationAId, it.organisationBId), [it.organisationAId, it.organisationBId] as const]),
  )
  const degrees = new Map<OrganisationId, number>()
  for (const id of [...pairs.values()].flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const pillars = new Map(data.participations.filter((it) => it.pillar !== null).map((it) => [it.organisationId, it.pillar]))
  return {
    links: [...pairs.values()],
    nodes: data.organisations.map((it) => ({
      id: it.id,
      pillar: pillars.get(it.id) ?? it.pillar,
      radius: radiusOf(degrees.get(it.id) ?? 0),
      lines: labelLines(it.shortName === '' ? it.name : it.shortName),
    })),
  }
}

export interface WholeNetwork {
  readonly data: NetworkData
  readonly period: NetworkPeriod
  readonly graph: LaidOutGraph
  readonly today: Dated
}

/** What does not depend on the chosen day. */
export function useWholeNetwork(data: NetworkData, startedOn: Day, today: Day): WholeNetwork {
  return useMemo(
    () => ({ data, period: networkPeriod(data, startedOn, today), graph: graphOf(data), today: datedNetwork(data, today) }),
    [data, startedOn, today],
  )
}

/** The network on the chosen day, and what became of it until today. */
export function useDatedNetwork(whole: WholeNetwork, on: Day): Dated & { readonly change: NetworkChange } {
  return useMemo(() => {
    const dated = datedNetwork(whole.data, on)
    let change: NetworkChange | null = null
    return {
      ...dated,
      // Only a comparison asks for it, and the slider should not pay for it.
      get change() {
        change ??= compareNetworks(dated.network, whole.today.network)
        return change
      },
    }
  }, [whole, on])
}
