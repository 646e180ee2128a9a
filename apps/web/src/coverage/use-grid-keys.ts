import { type FocusEvent, type KeyboardEvent, useState } from 'react'

interface Place {
  readonly row: number
  readonly column: number
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

const placeOf = (element: Element): Place | null => {
  const { row, column } = (element.closest<HTMLElement>('[data-row][data-column]')?.dataset ?? {}) as { row?: string; column?: string }
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) }
}

/**
 * A grid that is one stop of the tab key: arrows move between its cells, Home and End to the ends of a row, with Ctrl to the
 * corners. Cells spread `cellProps` on what takes the focus.
 */
export function useGridKeys(rows: number, columns: number) {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const within = ({ row, column }: Place): Place => ({
    row: Math.min(rows - 1, Math.max(0, row)),
    column: Math.min(columns - 1, Math.max(0, column)),
  })
  const target = ({ key, ctrlKey }: KeyboardEvent, from: Place): Place | null => {
    const step = steps[key]
    if (step) return within({ row: from.row + step.row, column: from.column + step.column })
    if (key === 'Home') return { row: ctrlKey ? 0 : from.row, column: 0 }
    if (key === 'End') return { row: ctrlKey ? rows - 1 : from.row, column: columns - 1 }
    return null
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A menu of a cell lies elsewhere in the page: its keys are its own.
    const from = event.currentTarget.contains(event.target as Node) ? placeOf(event.target as Element) : null
    const to = from && !event.altKey && !event.metaKey ? target(event, from) : null
    if (!to) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus()
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const place = placeOf(event.target)
    if (place) setActive(place)
  }
  return {
    gridProps: { onKeyDown, onFocus },
    cellProps: (row: number, column: number) => ({
      'data-row': row,
      'data-column': column,
      tabIndex: active.row === row && active.column === column ? 0 : -1,
    }),
  }
}

export type CellProps = ReturnType<ReturnType<typeof useGridKeys>['cellProps']>
