import { type RefObject, useEffect, useMemo } from 'react'
import { nameWidth } from './schedule-rows.ts'

const zone = 48
const pixelsPerFrame = 14

/** Scrolls on while a pointer is near an edge. */
function edgeScroll(scroller: RefObject<HTMLElement | null>) {
  let frame = 0
  let by = 0
  let each: () => void = () => undefined
  const tick = () => {
    scroller.current?.scrollBy({ left: by })
    each()
    frame = requestAnimationFrame(tick)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    frame = 0
  }
  return {
    /** Tells where the pointer is; `onScroll` is called after each step. */
    near: (x: number, onScroll: () => void) => {
      const box = scroller.current?.getBoundingClientRect()
      if (!box) return
      each = onScroll
      by = x > box.right - zone ? pixelsPerFrame : x < box.left + nameWidth + zone ? -pixelsPerFrame : 0
      if (by === 0) stop()
      else if (frame === 0) frame = requestAnimationFrame(tick)
    },
    stop,
  }
}

/** Scrolls a part of the page on while something is held at its left or right edge. */
export function useEdgeScroll(scroller: RefObject<HTMLElement | null>) {
  const edge = useMemo(() => edgeScroll(scroller), [scroller])
  useEffect(() => edge.stop, [edge])
  return edge
}
