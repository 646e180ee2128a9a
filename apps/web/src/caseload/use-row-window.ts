import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** The rows in sight, and the empty height before and after them. */
export interface RowWindow {
  readonly items: readonly { readonly index: number; readonly key: string }[]
  readonly before: number
  readonly after: number
}

interface Rows {
  readonly rows: readonly { readonly id: string }[]
  /** Every row has it: where one is needs counting only, not measuring. */
  readonly rowHeight: number
  /** Asks for the next page when fewer rows than `ahead` are left below those in sight. */
  readonly ahead: number
  readonly loadMore: () => void
}

/** Indices of the rows that are drawn; `end` is no longer one of them. */
interface Span {
  readonly first: number
  readonly end: number
}

interface Place {
  /** What scrolls; the page when nothing is said. */
  readonly scroller?: RefObject<HTMLElement | null>
  /** Where the first row begins in what scrolls. */
  readonly top: number
  readonly rowHeight: number
  /** Rows drawn beyond those in sight, on either side. */
  readonly overscan: number
}

const isSame = (one: Span | null, other: Span) => one !== null && one.first === other.first && one.end === other.end

/** Follows which rows are in sight, not yet knowing how many there are; `null` before the first look. */
function useSpan({ scroller, top, rowHeight, overscan }: Place): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useLayoutEffect(() => {
    const element = scroller?.current ?? null
    let shown: Span | null = null
    const look = (show: (next: Span) => void) => {
      const from = (element ? element.scrollTop : window.scrollY) - top
      const height = element ? element.clientHeight : window.innerHeight
      const next = { first: Math.floor(from / rowHeight) - overscan, end: Math.ceil((from + height) / rowHeight) + overscan }
      if (isSame(shown, next)) return
      shown = next
      show(next)
    }
    // Rows that come later than the scrolling would leave a gap for a moment.
    const follow = () => look((next) => flushSync(() => setSpan(next)))
    const target = element ?? window
    const sizes = new ResizeObserver(() => look(setSpan))
    sizes.observe(element ?? document.documentElement)
    target.addEventListener('scroll', follow, { passive: true })
    window.addEventListener('resize', follow)
    look(setSpan)
    return () => {
      sizes.disconnect()
      target.removeEventListener('scroll', follow)
      window.removeEventListener('resize', follow)
    }
  }, [scroller, top, rowHeight, overscan])
  return span
}

/** Before the first look the whole height is kept free, so that a place to return to exists. */
function useWindowOf({ rows, rowHeight, ahead, loadMore }: Rows, span: Span | null): RowWindow {
  const first = Math.min(Math.max(span?.first ?? 0, 0), rows.length)
  const end = Math.min(Math.max(span?.end ?? 0, first), rows.length)
  useEffect(() => {
    if (end > first && end > rows.length - ahead) loadMore()
  }, [first, end, rows.length, ahead, loadMore])
  return {
    items: rows.slice(first, end).map(({ id }, position) => ({ index: first + position, key: id })),
    before: first * rowHeight,
    after: (rows.length - end) * rowHeight,
  }
}

interface Scroller {
  readonly scroller: RefObject<HTMLElement | null>
  /** Height of what stands over the rows and stays there. */
  readonly head?: number
}

/** The rows in sight of a part of the page that scrolls by itself; `scrollTo` brings one of them into sight. */
export function useRowWindow({ scroller, head = 0, ...rest }: Rows & Scroller): RowWindow & { scrollTo: (index: number) => void } {
  const { rowHeight } = rest
  const span = useSpan({ scroller, top: head, rowHeight, overscan: 12 })
  const scrollTo = (index: number) => {
    const element = scroller.current
    if (!element) return
    const start = index * rowHeight
    const lowest = start + rowHeight + head - element.clientHeight
    if (start < element.scrollTop) element.scrollTo({ top: start })
    else if (lowest > element.scrollTop) element.scrollTo({ top: lowest })
  }
  return { ...useWindowOf(rest, span), scrollTo }
}

/** The rows in sight of a list that scrolls with the page; `top` is where it begins. */
export function usePageWindow({ top, ...rest }: Rows & { readonly top: number }): RowWindow {
  return useWindowOf(rest, useSpan({ top, rowHeight: rest.rowHeight, overscan: 8 }))
}
