import type { Pillar } from '@etappe/domain/baseline/pillar'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { labelSize } from './label-lines.ts'
import { type Box, type Frame, separateBoxes } from './separate-boxes.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where each organisation stands, in drawing units. */
export type Places = ReadonlyMap<OrganisationId, Point>

export interface LaidOutNode {
  readonly id: OrganisationId
  readonly pillar: Pillar | null
  readonly radius: number
  readonly lines: readonly string[]
}

/** Everything that is ever drawn, over all days, so that nothing moves when the day changes. */
export interface LaidOutGraph {
  readonly nodes: readonly LaidOutNode[]
  readonly links: readonly (readonly [OrganisationId, OrganisationId])[]
}

interface Body extends SimulationNodeDatum {
  readonly id: OrganisationId
  readonly node: LaidOutNode
  x: number
  y: number
}

const ticks = 220
const ticksAtOnce = 4
/** Square units a node with its name and the way to the next one take. */
const roomPerNode = 22_000

/** Half a node with its name. */
const edgeRoom = { x: 60, y: 44 }
const mostStretch = 1.7

/** Each pillar has its region, so that a new cooperation shifts a picture a little and never turns it over. */
const regions: Readonly<Record<Pillar | 'none', Point>> = {
  education: { x: 0.24, y: 0.34 },
  health: { x: 0.76, y: 0.34 },
  social: { x: 0.5, y: 0.78 },
  none: { x: 0.5, y: 0.42 },
}

/** A frame of these proportions with room for this many nodes. */
export function frameFor(count: number, { width, height }: Frame): Frame {
  const factor = Math.max(1, Math.sqrt((count * roomPerNode) / (width * height)))
  return { width: Math.round(width * factor), height: Math.round(height * factor) }
}

/** Seeds of a sunflower around the region: even, and the same for the same ids. */
function startOf(node: LaidOutNode, rank: number, frame: Frame): Body {
  const region = regions[node.pillar ?? 'none']
  const angle = rank * 2.399963
  const away = 26 * Math.sqrt(rank + 0.5)
  return { id: node.id, node, x: region.x * frame.width + Math.cos(angle) * away, y: region.y * frame.height + Math.sin(angle) * away }
}

function boxOf({ node, x, y }: Body): Box {
  const { width, height } = labelSize(node.lines)
  return { x, y, halfWidth: Math.max(node.radius + 4, width / 2), up: node.radius + 5, down: node.radius + 6 + height }
}

/** Stretches the picture into the frame: room that is there keeps names apart. */
function fill(bodies: readonly Body[], frame: Frame): void {
  for (const [axis, length] of [
    ['x', frame.width],
    ['y', frame.height],
  ] as const) {
    const places = bodies.map((it) => it[axis])
    const [least, most] = [Math.min(...places), Math.max(...places)]
    const inner = length - 2 * edgeRoom[axis]
    const factor = Math.min(mostStretch, inner / Math.max(1, most - least))
    const middle = (least + most) / 2
    // What does not fill the frame stays where its region is, as far as it fits.
    const half = ((most - least) * factor) / 2
    const centre = Math.max(edgeRoom[axis] + half, Math.min(length - edgeRoom[axis] - half, middle))
    for (const body of bodies) body[axis] = centre + (body[axis] - middle) * factor
  }
}

/** Finds a place for every node: the same graph always gives the same picture. Yields often, so that nothing waits for it. */
export function* layOut(graph: LaidOutGraph, frame: Frame): Generator<undefined, Places> {
  const ranks = new Map<Pillar | null, number>()
  const bodies = graph.nodes
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((node) => {
      const rank = ranks.get(node.pillar) ?? 0
      ranks.set(node.pillar, rank + 1)
      return startOf(node, rank, frame)
    })
  const links = graph.links.map(([source, target]) => ({ source: source as string, target: target as string }))
  const toRegion = (axis: 'x' | 'y', length: number) => (body: Body) => regions[body.node.pillar ?? 'none'][axis] * length
  const simulation = forceSimulation(bodies)
    .stop()
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id((it) => it.id)
        .distance(120),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-340)
        .distanceMax(frame.width / 2),
    )
    .force('x', forceX<Body>(toRegion('x', frame.width)).strength(0.11))
    .force('y', forceY<Body>(toRegion('y', frame.height)).strength(0.14))
    .force(
      'collide',
      forceCollide<Body>((it) => it.node.radius + 22),
    )
  for (let tick = 0; tick < ticks; tick += ticksAtOnce) {
    simulation.tick(ticksAtOnce)
    yield
  }
  fill(bodies, frame)
  const boxes = bodies.map(boxOf)
  yield* separateBoxes(boxes, frame)
  return new Map(bodies.map((it, index) => [it.id, { x: Math.round(boxes[index]?.x ?? it.x), y: Math.round(boxes[index]?.y ?? it.y) }]))
}
