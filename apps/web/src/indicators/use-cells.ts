import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

export interface CellPlace {
  readonly row: number
  readonly column: number
}

interface Editing extends CellPlace {
  /** The key that began it; `null` when the cell was opened as it stands. */
  readonly typed: string | null
}

interface Options {
  readonly table: RefObject<HTMLTableElement | null>
  readonly rows: number
  readonly columns: number
  readonly isReadOnly: boolean
  readonly onClear: (at: CellPlace) => void
  readonly onPaste: (text: string, at: CellPlace) => void
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const focusCell = (table: HTMLTableElement | null, { row, column }: CellPlace) =>
  table?.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`)?.focus()

/** Cells of a table as one stop of the tab key: arrows move, Enter or a figure edits, Delete clears, a block can be pasted. */
export function useCells({ table, rows, columns, isReadOnly, onClear, onPaste }: Options) {
  const [active, setActive] = useState<CellPlace>({ row: 0, column: columns - 1 })
  const [editing, setEditing] = useState<Editing | null>(null)
  const wanted = useRef<CellPlace | null>(null)
  const within = (row: number, column: number): CellPlace => ({
    row: Math.min(rows - 1, Math.max(0, row)),
    column: Math.min(columns - 1, Math.max(0, column)),
  })
  const focus = (at: CellPlace) => focusCell(table.current, at)
  // The cell that was edited is a button again only after the field over it is gone.
  useEffect(() => {
    if (editing !== null || wanted.current === null) return
    focusCell(table.current, wanted.current)
    wanted.current = null
  }, [editing, table])
  const shown = within(active.row, active.column)
  const edit = (at: CellPlace, typed: string | null = null) => !isReadOnly && setEditing({ ...at, typed })
  const onKeyDown = (event: KeyboardEvent, at: CellPlace) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    if (step) focus(within(at.row + step[0], at.column + step[1]))
    else if (event.key === 'Home') focus(within(at.row, 0))
    else if (event.key === 'End') focus(within(at.row, columns - 1))
    else if (event.key === 'F2') edit(at)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && !isReadOnly) onClear(at)
    else if (/^[\d,.+-]$/.test(event.key)) edit(at, event.key)
    else return
    event.preventDefault()
  }
  return {
    editing,
    edit,
    /** Takes the field away and puts the focus back into the table. */
    close: (then: CellPlace | null) => {
      wanted.current = then && within(then.row, then.column)
      setEditing(null)
    },
    cellProps: (at: CellPlace) => ({
      'data-cell': `${at.row}.${at.column}`,
      tabIndex: shown.row === at.row && shown.column === at.column ? 0 : -1,
      onFocus: () => setActive(at),
      onClick: () => edit(at),
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, at),
      onPaste: (event: ClipboardEvent) => {
        if (isReadOnly) return
        event.preventDefault()
        onPaste(event.clipboardData.getData('text/plain'), at)
      },
    }),
  }
}
export type Cells = ReturnType<typeof useCells>
