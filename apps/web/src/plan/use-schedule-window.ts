import { type RefObject, useLayoutEffect, useState } from 'react'
import { rowHeight } from './schedule-rows.ts'

interface Range {
  readonly first: number
  readonly last: number
}

const spare = 8
/** A new range is taken only after this many lines, so that most scrolling draws nothing. */
const step = 4
/** Before anything was laid out. */
const usualHeight = 900

function rangeOf(scroller: HTMLElement | null, count: number): Range {
  const top = scroller?.scrollTop ?? 0
  const height = scroller?.clientHeight || usualHeight
  const first = Math.floor(top / rowHeight / step) * step - spare
  const last = Math.ceil((top + height) / rowHeight / step) * step + spare
  return { first: Math.max(0, first), last: Math.min(count - 1, last) }
}

/** Which lines are drawn: those in sight and some around. All lines have one height. */
export function useScheduleWindow(scroller: RefObject<HTMLElement | null>, count: number): Range {
  const [range, setRange] = useState<Range>(() => rangeOf(null, count))
  useLayoutEffect(() => {
    const element = scroller.current
    const follow = () => {
      const next = rangeOf(element, count)
      setRange((before) => (before.first === next.first && before.last === next.last ? before : next))
    }
    follow()
    element?.addEventListener('scroll', follow, { passive: true })
    window.addEventListener('resize', follow)
    return () => {
      element?.removeEventListener('scroll', follow)
      window.removeEventListener('resize', follow)
    }
  }, [scroller, count])
  return { first: Math.min(range.first, Math.max(0, count - 1)), last: Math.min(range.last, count - 1) }
}
