import { type PointerEvent, useRef } from 'react'
import type { Point } from './network-layout.ts'
import type { Drawing, DrawnNode } from './picture-model.ts'
import type { Zoom } from './use-zoom.ts'

interface Options {
  readonly drawing: Drawing
  /** Height of the drawing with its legend. */
  readonly height: number
  readonly zoom: Zoom
  readonly onChoose: (node: DrawnNode) => void
  /** Moves a node to a place of the drawing; `isDone` when it was let go there. */
  readonly onMove: (node: DrawnNode, to: Point, isDone: boolean) => void
}

interface Held {
  readonly node: DrawnNode
  /** Where on the node it was taken, in drawing units. */
  readonly grip: Point
  readonly start: Point
  isDragged: boolean
}

const dragThreshold = 5

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** Pointers over the picture: a node is chosen or dragged, the ground moved, two fingers enlarge. */
export function useGestures({ drawing, height, zoom, onChoose, onMove }: Options) {
  const pointers = useRef(new Map<number, Point>())
  const held = useRef<Held | null>(null)
  const { shown } = zoom

  const inPicture = (event: PointerEvent<SVGSVGElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    // The picture keeps its proportions in the box and stands in its middle.
    const scale = Math.min(box.width / drawing.size.width, box.height / height) || 1
    const left = box.left + (box.width - drawing.size.width * scale) / 2
    return { x: (event.clientX - left) / scale, y: (event.clientY - box.top) / scale }
  }
  const inDrawing = ({ x, y }: Point): Point => ({ x: (x - shown.x) / shown.k, y: (y - shown.y) / shown.k })

  const dragTo = (at: Point, it: Held, isDone: boolean) => {
    const { x, y } = inDrawing(at)
    onMove(it.node, { x: x - it.grip.x, y: y - it.grip.y }, isDone)
  }
  const pinchTo = (at: Point, id: number) => {
    const [other] = [...pointers.current].filter(([key]) => key !== id).map(([, point]) => point)
    const was = pointers.current.get(id)
    if (!other || !was) return
    const centre = middle(was, other)
    const now = middle(at, other)
    zoom.zoomAt(centre, distance(at, other) / Math.max(1, distance(was, other)))
    zoom.pan(now.x - centre.x, now.y - centre.y)
  }

  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return
      const at = inPicture(event)
      pointers.current.set(event.pointerId, at)
      const key = event.target instanceof Element ? event.target.closest('[data-node]')?.getAttribute('data-node') : null
      const node = drawing.nodes.find((it) => it.key === key)
      if (pointers.current.size > 1 || !node) {
        held.current = null
        return
      }
      const { x, y } = inDrawing(at)
      held.current = { node, grip: { x: x - node.x, y: y - node.y }, start: at, isDragged: false }
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const was = pointers.current.get(event.pointerId)
      if (!was) return
      const at = inPicture(event)
      const it = held.current
      if (pointers.current.size > 1) pinchTo(at, event.pointerId)
      else if (!it) zoom.pan(at.x - was.x, at.y - was.y)
      else if (it.isDragged || distance(it.start, at) > dragThreshold) {
        if (!it.isDragged) event.currentTarget.setPointerCapture(event.pointerId)
        it.isDragged = true
        dragTo(at, it, false)
      }
      pointers.current.set(event.pointerId, at)
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const it = held.current
      if (it && pointers.current.has(event.pointerId)) {
        if (it.isDragged) dragTo(inPicture(event), it, true)
        else onChoose(it.node)
      }
      pointers.current.delete(event.pointerId)
      held.current = null
    },
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) => {
      pointers.current.delete(event.pointerId)
      held.current = null
    },
  }
}
