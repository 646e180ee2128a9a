import { useVirtualizer, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'

/** The rows in sight, and the empty height before and after them. */
export interface RowWindow {
  readonly items: readonly VirtualItem[]
  readonly before: number
  readonly after: number
  readonly scrollTo: (index: number) => void
}

interface Rows {
  readonly rows: readonly { readonly id: string }[]
  readonly rowHeight: number
  /** Asks for the next page when fewer rows than `ahead` are left below those in sight. */
  readonly ahead: number
  readonly loadMore: () => void
}

interface Scroller {
  readonly scroller: RefObject<HTMLElement | null>
  /** Height of what stands over the rows and stays there. */
  readonly head?: number
}

function useLoadAhead({ rows, ahead, loadMore }: Rows, items: readonly VirtualItem[]): void {
  const last = items.at(-1)?.index
  useEffect(() => {
    if (last !== undefined && last >= rows.length - ahead) loadMore()
  }, [last, rows.length, ahead, loadMore])
}

/** Before the first rows are placed their whole height is kept free, so that a place to return to exists. */
function around(items: readonly VirtualItem[], total: number, margin: number): Pick<RowWindow, 'before' | 'after'> {
  const first = items[0]
  const last = items.at(-1)
  return { before: first ? first.start - margin : 0, after: last ? total - (last.end - margin) : total }
}

/** The rows in sight of a part of the page that scrolls by itself. */
export function useRowWindow({ scroller, head = 0, ...rest }: Rows & Scroller): RowWindow {
  const { rows, rowHeight } = rest
  // oxlint-disable-next-line react/incompatible-library -- its answers are read in this render only and nothing memoized holds them
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollMargin: head,
    scrollPaddingStart: head,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  useLoadAhead(rest, items)
  return { items, ...around(items, virtual.getTotalSize(), head), scrollTo: (index) => virtual.scrollToIndex(index) }
}

/** The rows in sight of a list that scrolls with the page; `top` is where it begins. */
export function usePageWindow({ top, ...rest }: Rows & { readonly top: number }): RowWindow {
  const { rows, rowHeight } = rest
  // oxlint-disable-next-line react/incompatible-library -- its answers are read in this render only and nothing memoized holds them
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollMargin: top,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  useLoadAhead(rest, items)
  return { items, ...around(items, virtual.getTotalSize(), top), scrollTo: (index) => virtual.scrollToIndex(index) }
}
