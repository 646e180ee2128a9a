import type { DrawnNode } from './picture-model.ts'

export const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const
export type ArrowKey = keyof typeof directions

export const isArrow = (key: string): key is ArrowKey => key in directions

/** Off the direction by more than this (cosine) is another direction. */
const narrowest = 0.45
/** A way along a cooperation feels shorter than one across the picture. */
const alongEdge = 0.45

/** The node an arrow key leads to: the nearest in that direction, rather one it is joined with. */
export function nextNode(nodes: readonly DrawnNode[], from: DrawnNode, arrow: ArrowKey, joined: ReadonlySet<string>): DrawnNode | null {
  const [dx, dy] = directions[arrow]
  let best: { readonly node: DrawnNode; readonly way: number } | null = null
  for (const node of nodes) {
    const [x, y] = [node.x - from.x, node.y - from.y]
    const length = Math.hypot(x, y)
    const cosine = length === 0 ? 0 : (x * dx + y * dy) / length
    if (cosine < narrowest) continue
    const way = (length / cosine) * (joined.has(node.key) ? alongEdge : 1)
    if (!best || way < best.way) best = { node, way }
  }
  return best?.node ?? null
}

/** By name, for going through all of them: the next, or the previous one. */
export function nodeBeside(nodes: readonly DrawnNode[], from: DrawnNode, step: 1 | -1): DrawnNode | null {
  const inOrder = nodes.toSorted((a, b) => a.pane - b.pane || a.node.organisation.name.localeCompare(b.node.organisation.name, 'de'))
  return inOrder[inOrder.findIndex((it) => it.key === from.key) + step] ?? null
}
