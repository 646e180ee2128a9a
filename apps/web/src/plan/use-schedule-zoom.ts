import { type Day } from '@etappe/domain/kernel/day'
import { dayAt, placeOf, type Scale, scaleOf, zoomBy } from '@etappe/domain/plan/schedule-scale'
import { type Zoom } from '@etappe/domain/plan/schedule-look'
import type { Span } from '@etappe/domain/plan/schedule-span'
import { type RefObject, useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { nameWidth } from './schedule-rows.ts'

interface Options {
  readonly scroller: RefObject<HTMLElement | null>
  readonly axis: Span
  readonly today: Day
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
}

const usualRoom = 900
/** A wheel turns in many small events; one step of the zoom per this much. */
const wheelStep = 60

/** The scale of the picture: fits its room, keeps the day under the pointer or in the middle where it is when the zoom changes. */
export function useScheduleZoom({ scroller, axis, today, zoom, onZoom }: Options) {
  const [room, setRoom] = useState(usualRoom)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => setRoom(Math.max(200, (element.clientWidth || usualRoom + nameWidth) - nameWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  // Many bars are drawn anew in pieces, so that keys and wheel answer meanwhile.
  const drawn = useDeferredValue(zoom)
  const scale = useMemo(() => scaleOf(axis, drawn, room), [axis, drawn, room])

  const shown = useRef<{ readonly scale: Scale; readonly today: Day } | null>(null)
  const anchor = useRef<number | null>(null)
  useLayoutEffect(() => {
    const element = scroller.current
    const before = shown.current?.scale
    shown.current = { scale, today }
    if (!element || before === scale) return
    const middle = (element.clientWidth - nameWidth) / 2
    // At first today stands in the left third; later the day that was looked at stays.
    const at = anchor.current ?? middle
    const on = before ? dayAt(before, element.scrollLeft + at) : today
    element.scrollTo({ left: placeOf(scale, on) - (before ? at : middle * 0.6) })
    anchor.current = null
  }, [scroller, scale, today])

  const step = useCallback(
    (by: -1 | 1 | 'all', x: number | null = null) => {
      anchor.current = x
      onZoom(by === 'all' ? 'plan' : zoomBy(zoom, by))
    },
    [zoom, onZoom],
  )
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let turned = 0
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      turned += event.deltaY
      if (Math.abs(turned) < wheelStep) return
      step(turned > 0 ? 1 : -1, Math.max(0, event.clientX - element.getBoundingClientRect().left - nameWidth))
      turned = 0
    }
    // Without `passive: false` the browser would zoom the page.
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [scroller, step])

  const showDay = useCallback(
    (on: Day) => {
      const element = scroller.current
      element?.scrollTo({ left: placeOf(scale, on) - (element.clientWidth - nameWidth) / 2 })
    },
    [scroller, scale],
  )
  return { scale, step, showDay }
}
