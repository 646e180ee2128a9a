import { organisationId } from '@etappe/domain/kernel/id'
import { pillars } from '@etappe/domain/baseline/pillar'
import { expect, it } from 'vitest'
import { labelLines, labelSize } from './label-lines.ts'
import { frameFor, layOut, type LaidOutGraph, type Places } from './network-layout.ts'
import type { Frame } from './separate-boxes.ts'

const idOf = (index: number) => organisationId.parse(`00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`)
const base: Frame = { width: 1040, height: 620 }

/** Numbers that look like chance and are the same in every run. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

function graphOf(count: number, linkCount: number, seed: number): LaidOutGraph {
  const next = numbers(seed)
  const names = ['Kita Regenbogen an der Au', 'Grundschule', 'Jugendamt Schleswig-Flensburg', 'AWO', 'Familienzentrum Nordermühlen']
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: idOf(index),
    pillar: [...pillars, null][next(4)] ?? null,
    radius: 14 + next(12),
    lines: labelLines(names[next(names.length)] ?? ''),
  }))
  const links = Array.from({ length: linkCount }, () => [idOf(next(count)), idOf(next(count))] as const)
  return { nodes, links: links.filter(([a, b]) => a !== b) }
}

function run(graph: LaidOutGraph, frame = frameFor(graph.nodes.length, base)): Places {
  const steps = layOut(graph, frame)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function overlapping(graph: LaidOutGraph, places: Places): string[] {
  const boxes = graph.nodes.map((node) => {
    const { width, height } = labelSize(node.lines)
    const at = places.get(node.id) ?? { x: 0, y: 0 }
    const half = Math.max(width / 2, node.radius)
    return { id: node.id, left: at.x - half, right: at.x + half, top: at.y - node.radius, bottom: at.y + node.radius + 6 + height }
  })
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.id} over ${other.id}`),
  )
}

it('gives the same picture for the same data, in whatever order it comes', () => {
  const graph = graphOf(25, 40, 7)
  const turned = { ...graph, nodes: graph.nodes.toReversed() }
  expect(Object.fromEntries(run(turned))).toEqual(Object.fromEntries(run(graph)))
})

it.each([
  [2, 1],
  [12, 20],
  [20, 30],
  [30, 0],
  [30, 60],
  [30, 200],
  [60, 200],
])('covers no name and leaves nobody outside: %i organisations, %i cooperations', (count, links) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const graph = graphOf(count, links, seed)
    const frame = frameFor(count, base)
    const places = run(graph, frame)
    expect(overlapping(graph, places)).toEqual([])
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(frame.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(frame.height)
    }
  }
})

it('covers no name in the half of a comparison and on a phone', () => {
  for (const base of [
    { width: 660, height: 640 },
    { width: 480, height: 760 },
  ]) {
    const graph = graphOf(30, 60, 11)
    expect(overlapping(graph, run(graph, frameFor(30, base)))).toEqual([])
  }
})

it('stays in the neighbourhood when a cooperation is added', () => {
  const graph = graphOf(25, 40, 3)
  const [before, after] = [run(graph), run({ ...graph, links: [...graph.links, [idOf(2), idOf(9)]] })]
  const moved = [...before].map(([id, at]) => Math.hypot((after.get(id)?.x ?? 0) - at.x, (after.get(id)?.y ?? 0) - at.y))
  expect(moved.reduce((sum, it) => sum + it, 0) / moved.length).toBeLessThan(60)
})

it('breaks names into at most two lines and says where something is cut off', () => {
  expect(labelLines('AWO')).toEqual(['AWO'])
  expect(labelLines('Kita Regenbogen an der Au')).toEqual(['Kita Regenbogen', 'an der Au'])
  expect(labelLines('Kinder- und Jugendgesundheitsdienst')).toEqual(['Kinder- und', 'Jugendgesundheit…'])
  expect(labelLines('Schleswig-Flensburg')).toEqual(['Schleswig-', 'Flensburg'])
  expect(labelLines('Donaudampfschifffahrtsgesellschaft')).toEqual(['Donaudampfschiff…'])
})
