import type { KeyboardEvent } from 'react'
import { directions, isArrow, nextNode, nodeBeside } from './next-node.ts'
import type { Point } from './network-layout.ts'
import { type Drawing, type DrawnNode, joinedWith } from './picture-model.ts'

interface Options {
  readonly drawing: Drawing
  readonly onChoose: (node: DrawnNode) => void
  readonly onMove: (node: DrawnNode, to: Point, isDone: boolean) => void
}

const stepOfMove = 12
const nobody: ReadonlySet<string> = new Set()

const keyOf = (target: EventTarget) => (target instanceof Element ? target.closest('[data-node]')?.getAttribute('data-node') : null)

/** Keys on a node: arrows walk, with Shift they move it; Page Up and Down go by name; Enter and Space choose. */
export function usePictureKeys({ drawing, onChoose, onMove }: Options) {
  const goal = (node: DrawnNode, key: string): DrawnNode | null => {
    if (isArrow(key)) return nextNode(drawing.nodes, node, key, joinedWith(drawing.edges).get(node.key) ?? nobody)
    if (key === 'PageDown' || key === 'PageUp') return nodeBeside(drawing.nodes, node, key === 'PageDown' ? 1 : -1)
    return null
  }
  const focus = (svg: SVGSVGElement, node: DrawnNode | null) =>
    node && svg.querySelector<SVGGElement>(`[data-node="${node.key}"]`)?.focus({ preventScroll: false })

  return (event: KeyboardEvent<SVGSVGElement>): void => {
    const node = drawing.nodes.find((it) => it.key === keyOf(event.target))
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    const isChoosing = key === 'Enter' || key === ' '
    if (!isChoosing && !isArrow(key) && !key.startsWith('Page')) return
    event.preventDefault()
    if (isChoosing) return onChoose(node)
    if (event.shiftKey && isArrow(key)) {
      const [dx, dy] = directions[key]
      return onMove(node, { x: node.x + dx * stepOfMove, y: node.y + dy * stepOfMove }, true)
    }
    focus(event.currentTarget, goal(node, key))
    return undefined
  }
}
