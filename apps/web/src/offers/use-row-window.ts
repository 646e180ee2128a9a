import type { Offer } from '@etappe/domain/baseline/offer'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import { columns, headHeight, rowHeight, selectWidth } from './offer-columns.ts'

/** The rows in sight, and always the one the cursor stands in: what is typed there must not go because somebody scrolls. */
export function useRowWindow(rows: readonly Offer[], scroller: RefObject<HTMLElement | null>, cursorRow: number) {
  // oxlint-disable-next-line react/incompatible-library -- its answers are read in this render only and nothing memoized holds them
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollPaddingStart: headHeight,
    overscan: 4,
    useFlushSync: false,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const seen = defaultRangeExtractor(range)
        return seen.includes(cursorRow) || cursorRow >= range.count ? seen : [...seen, cursorRow].toSorted((a, b) => a - b)
      },
      [cursorRow],
    ),
  })
  return { items: virtual.getVirtualItems(), height: virtual.getTotalSize() }
}

/** How far what scrolls has to move so that a stretch of it is seen. */
const shifted = (from: number, seen: number, { start, size }: { readonly start: number; readonly size: number }): number => {
  if (start < from) return start
  return start + size > from + seen ? start + size - seen : from
}

const fixedWidth = selectWidth + (columns[0]?.width ?? 0)
const leftOf = (column: number) => columns.slice(1, column).reduce((sum, it) => sum + it.width, 0)

/** Brings a cell into sight: under the head, and beside the columns that stay. */
export function showCell(scroller: HTMLElement | null, row: number, column: number): void {
  if (!scroller) return
  const rowPlace = { start: row * rowHeight, size: rowHeight }
  scroller.scrollTop = shifted(scroller.scrollTop, scroller.clientHeight - headHeight, rowPlace)
  if (column === 0) return
  const columnPlace = { start: leftOf(column), size: columns[column]?.width ?? 0 }
  scroller.scrollLeft = shifted(scroller.scrollLeft, scroller.clientWidth - fixedWidth, columnPlace)
}
