import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { CooperationLevel } from '@etappe/domain/organisations/cooperation'
import type { Network, NetworkEdge, NetworkNode } from '@etappe/domain/organisations/network'
import type { EdgeChange, NetworkChange } from '@etappe/domain/organisations/network-change'
import { labelLines } from './label-lines.ts'
import type { Places } from './network-layout.ts'
import type { Frame } from './separate-boxes.ts'

/** One picture of the network on one day; of two, the later one shows what became of the earlier. */
export interface Pane {
  readonly title: string
  readonly network: Network
  /** What it is compared with, and what is different. */
  readonly since: { readonly before: Network; readonly change: NetworkChange } | null
}

export interface DrawnNode {
  readonly key: string
  readonly id: OrganisationId
  readonly pane: number
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly lines: readonly string[]
  readonly node: NetworkNode
  readonly state: 'new' | 'gone' | null
}

export interface DrawnEdge {
  readonly key: string
  readonly pane: number
  readonly from: DrawnNode
  readonly to: DrawnNode
  readonly level: CooperationLevel
  readonly change: EdgeChange | null
}

export interface Drawing {
  readonly size: Frame
  readonly panes: readonly { readonly title: string; readonly x: number; readonly y: number }[]
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

export const gap = 28
/** Above each picture, for its title. */
export const titleHeight = 34

/** Half of the width of a node: more cooperations, larger. */
export const radiusOf = (degree: number): number => Math.min(27, 13 + 3 * Math.sqrt(degree))

export const nameOf = ({ organisation }: Pick<NetworkNode, 'organisation'>): string =>
  organisation.shortName === '' ? organisation.name : organisation.shortName

interface Setting {
  readonly places: Places
  readonly frame: Frame
  /** One below the other, on a narrow screen. */
  readonly stacked: boolean
}

const originOf = (pane: number, { frame, stacked }: Setting) => ({
  x: stacked ? 0 : pane * (frame.width + gap),
  y: titleHeight + (stacked ? pane * (frame.height + gap + titleHeight) : 0),
})

const withGone = ({ network, since }: Pane): readonly NetworkNode[] => {
  if (!since) return network.nodes
  const gone = new Set(since.change.goneOrganisations)
  return [...network.nodes, ...since.before.nodes.filter((it) => gone.has(it.id))]
}

function stateOf(id: OrganisationId, { since }: Pane): DrawnNode['state'] {
  if (since?.change.newOrganisations.includes(id)) return 'new'
  return since?.change.goneOrganisations.includes(id) ? 'gone' : null
}

function nodesOf(pane: Pane, index: number, setting: Setting): DrawnNode[] {
  const origin = originOf(index, setting)
  return withGone(pane).flatMap((node) => {
    const at = setting.places.get(node.id)
    if (!at) return []
    const [x, y] = [origin.x + at.x, origin.y + at.y]
    const lines = labelLines(nameOf(node))
    return [
      {
        key: `${index} ${node.id}`,
        id: node.id,
        pane: index,
        x,
        y,
        radius: radiusOf(node.degree),
        lines,
        node,
        state: stateOf(node.id, pane),
      },
    ]
  })
}

type Line = Pick<NetworkEdge, 'key' | 'aId' | 'bId' | 'level'> & { readonly change: EdgeChange | null }

function linesOf({ network, since }: Pane): readonly Line[] {
  if (!since) return network.edges.map((it) => ({ ...it, change: null }))
  return since.change.edges.map(({ key, aId, bId, before, after, change }) => ({
    key,
    aId,
    bId,
    level: after ?? before ?? 'information',
    change,
  }))
}

/** Where everything goes, in drawing units. Loose cooperations lie below close ones. */
export function draw(panes: readonly Pane[], setting: Setting): Drawing {
  const { frame, stacked } = setting
  const nodes = panes.flatMap((pane, index) => nodesOf(pane, index, setting))
  const byKey = new Map(nodes.map((it) => [it.key, it]))
  const edges = panes.flatMap((pane, index) =>
    linesOf(pane).flatMap(({ key, aId, bId, level, change }) => {
      const [from, to] = [byKey.get(`${index} ${aId}`), byKey.get(`${index} ${bId}`)]
      return from && to ? [{ key: `${index} ${key}`, pane: index, from, to, level, change }] : []
    }),
  )
  const columns = stacked ? 1 : panes.length
  const rows = stacked ? panes.length : 1
  return {
    size: { width: columns * frame.width + (columns - 1) * gap, height: rows * (frame.height + titleHeight) + (rows - 1) * gap },
    panes: panes.map(({ title }, index) => ({ title, ...originOf(index, setting) })),
    nodes,
    edges,
  }
}

/** The nodes each node is joined with in its picture, by key. */
export function joinedWith(edges: readonly DrawnEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (one: string, other: string) => found.set(one, (found.get(one) ?? new Set()).add(other))
  for (const { from, to } of edges) {
    add(from.key, to.key)
    add(to.key, from.key)
  }
  return found
}
