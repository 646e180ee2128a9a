import type { KeyboardEvent } from 'react'

/** Where the cursor goes: rows and columns to move by, or an end of the row or the table. */
export interface Move {
  readonly rows?: number | 'first' | 'last'
  readonly columns?: number | 'first' | 'last'
}

const page = 12
const arrows: Readonly<Record<string, Move>> = {
  ArrowUp: { rows: -1 },
  ArrowDown: { rows: 1 },
  ArrowLeft: { columns: -1 },
  ArrowRight: { columns: 1 },
  PageUp: { rows: -page },
  PageDown: { rows: page },
  Home: { columns: 'first' },
  End: { columns: 'last' },
}
const toTheEnd: Readonly<Record<string, Move>> = {
  Home: { rows: 'first', columns: 'first' },
  End: { rows: 'last', columns: 'last' },
  ArrowUp: { rows: 'first' },
  ArrowDown: { rows: 'last' },
  ArrowLeft: { columns: 'first' },
  ArrowRight: { columns: 'last' },
}

const isCommand = (event: KeyboardEvent) => event.ctrlKey || event.metaKey

export const moveOf = (event: KeyboardEvent): Move | null => {
  if (event.altKey) return null
  return (isCommand(event) ? toTheEnd : arrows)[event.key] ?? null
}

/** A key that writes something: what is typed goes over what stands in the cell. */
export const isTyping = (event: KeyboardEvent): boolean => event.key.length === 1 && event.key !== ' ' && !isCommand(event) && !event.altKey

export const isUndo = (event: KeyboardEvent): boolean => isCommand(event) && !event.shiftKey && event.key.toLowerCase() === 'z'
export const isSelectAll = (event: KeyboardEvent): boolean => isCommand(event) && event.key.toLowerCase() === 'a'

/** The place a move leads to within `count` places. */
export function moved(at: number, by: number | 'first' | 'last' | undefined, count: number): number {
  if (by === undefined) return at
  if (by === 'first') return 0
  return Math.max(0, Math.min(count - 1, by === 'last' ? count - 1 : at + by))
}
