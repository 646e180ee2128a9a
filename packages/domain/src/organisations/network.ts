import { z } from 'zod'
import type { Pillar } from '../baseline/pillar.ts'
import { addDays, type Day, earliest, isValidOn } from '../kernel/day.ts'
import type { CooperationId, OrganisationId } from '../kernel/id.ts'
import { type CooperationLevel, cooperationLevels, cooperationRecord } from './cooperation.ts'
import { type OrganisationChoice, organisationChoice } from './organisation.ts'
import { participationRecord } from './participation.ts'

/** Everything the network of a case is drawn from, over all days. */
export const networkData = z.object({
  /** Those that take part and those a cooperation names. */
  organisations: z.array(organisationChoice),
  participations: z.array(
    participationRecord.pick({ id: true, organisationId: true, role: true, pillar: true, validFrom: true, validTo: true }),
  ),
  cooperations: z.array(cooperationRecord),
})
export type NetworkData = z.infer<typeof networkData>

export interface NetworkNode {
  readonly id: OrganisationId
  readonly organisation: OrganisationChoice
  /** The sector it stands for in this case. */
  readonly pillar: Pillar | null
  readonly isLead: boolean
  /** It takes part; otherwise a cooperation names it. */
  readonly takesPart: boolean
  /** With how many others it works together. */
  readonly degree: number
}

/** Two organisations that work together on the day; `aId` sorts before `bId`. */
export interface NetworkEdge {
  readonly key: string
  readonly aId: OrganisationId
  readonly bId: OrganisationId
  readonly level: CooperationLevel
  readonly cooperationId: CooperationId
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

/** How close a level is: 1 for the loosest, 0 for none. */
export const closenessOf = (level: CooperationLevel | null): number => (level === null ? 0 : cooperationLevels.indexOf(level) + 1)

/** Both ids in the order they are stored in. */
export const inOrder = <Id extends string>(one: Id, other: Id): readonly [Id, Id] => (one < other ? [one, other] : [other, one])

/** Names a pair of organisations, whichever is said first. */
export const pairKey = (one: OrganisationId, other: OrganisationId): string => inOrder(one, other).join(' ')

function edgesOn({ cooperations }: NetworkData, on: Day): NetworkEdge[] {
  const edges = new Map<string, NetworkEdge>()
  for (const it of cooperations) {
    if (!isValidOn(it, on) || it.organisationAId === it.organisationBId) continue
    const [aId, bId] = inOrder(it.organisationAId, it.organisationBId)
    const key = pairKey(aId, bId)
    const earlier = edges.get(key)
    // Two directory entries that were merged may bring two cooperations of the same pair: the closer one counts.
    if (earlier && closenessOf(earlier.level) >= closenessOf(it.level)) continue
    edges.set(key, { key, aId, bId, level: it.level, cooperationId: it.id })
  }
  return [...edges.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** Who takes part on a day, and who works with whom. Organisations that are only named by a cooperation belong to it too. */
export function networkOn(data: NetworkData, on: Day): Network {
  const edges = edgesOn(data, on)
  const degrees = new Map<OrganisationId, number>()
  for (const { aId, bId } of edges) for (const id of [aId, bId]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const parts = Map.groupBy(
    data.participations.filter((it) => isValidOn(it, on)),
    (it) => it.organisationId,
  )
  const nodes = data.organisations
    .filter(({ id }) => parts.has(id) || degrees.has(id))
    .map((organisation): NetworkNode => {
      const own = parts.get(organisation.id) ?? []
      return {
        id: organisation.id,
        organisation,
        pillar: own.find((it) => it.pillar !== null)?.pillar ?? organisation.pillar,
        isLead: own.some((it) => it.role === 'leadOrganisation'),
        takesPart: own.length > 0,
        degree: degrees.get(organisation.id) ?? 0,
      }
    })
  return { nodes, edges }
}

export interface NetworkPeriod {
  readonly from: Day
  readonly to: Day
  /** Days after `from` on which something begins, or no longer holds. */
  readonly changes: readonly Day[]
}

/** From the start of the case, or the first day anything is known of, until today. */
export function networkPeriod(data: Pick<NetworkData, 'participations' | 'cooperations'>, startedOn: Day, today: Day): NetworkPeriod {
  const all = [...data.participations, ...data.cooperations]
  const from = earliest([startedOn, today, ...all.map((it) => it.validFrom)]) ?? today
  const days = all.flatMap((it) => (it.validTo === null ? [it.validFrom] : [it.validFrom, addDays(it.validTo, 1)]))
  return { from, to: today, changes: [...new Set(days)].filter((it) => it > from && it <= today).toSorted() }
}
