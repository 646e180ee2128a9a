import { type RefObject, useEffect } from 'react'
import type { Frame } from './separate-boxes.ts'
import type { Zoom } from './use-zoom.ts'

/** Ctrl with the wheel, or two fingers on a touchpad, enlarge; the wheel alone scrolls the page as everywhere. */
export function useWheelZoom(svg: RefObject<SVGSVGElement | null>, { zoomAt }: Pick<Zoom, 'zoomAt'>, size: Frame): void {
  const { width, height } = size
  useEffect(() => {
    const element = svg.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const scale = Math.min(box.width / width, box.height / height) || 1
      const left = box.left + (box.width - width * scale) / 2
      zoomAt({ x: (event.clientX - left) / scale, y: (event.clientY - box.top) / scale }, Math.exp(-event.deltaY / 300))
    }
    // React listens to the wheel passively, which could not keep the page from zooming.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [svg, zoomAt, width, height])
}
