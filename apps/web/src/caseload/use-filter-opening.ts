import { useState } from 'react'
import type { FilterField } from './filter-fields.ts'

/** Where the filters are opened: by the button for all of them (`all`) or by the chip of one. */
export type FilterPlace = FilterField | 'all'

export interface FilterOpening {
  readonly place: FilterPlace
  /** The button that opened it; gets the focus back. */
  readonly anchor: HTMLElement
  /** Right of the button there is no room. */
  readonly isAtEnd: boolean
}

const floatWidth = 296

/** Opens the filters in one place at a time. */
export function useFilterOpening() {
  const [opening, setOpening] = useState<FilterOpening | null>(null)
  const [wasOpened, setWasOpened] = useState(false)
  return {
    opening,
    /** What slides away after it is closed has to stay. */
    wasOpened,
    toggle: (place: FilterPlace, anchor: HTMLElement) => {
      const isAtEnd = anchor.getBoundingClientRect().left + floatWidth > window.innerWidth
      setWasOpened(true)
      setOpening((before) => (before?.place === place ? null : { place, anchor, isAtEnd }))
    },
    close: () => setOpening(null),
  }
}
