import { type CooperationLevel, cooperationLevels } from '@etappe/domain/organisations/cooperation'
import type { KeyboardEvent } from 'react'
import { directions, isArrow } from './next-node.ts'

export type Cell = readonly [row: number, column: number]

/** The cell something happened in. */
export function cellOf(target: EventTarget): Cell | null {
  const written = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : null
  const [row, column] = written?.split(' ').map(Number) ?? []
  return row === undefined || column === undefined ? null : [row, column]
}

/** One further; the cell of an organisation with itself is stepped over. */
export function cellBeside([row, column]: Cell, [dx, dy]: readonly [number, number], count: number): Cell | null {
  const beside: Cell = [row + dy, column + dx]
  const next: Cell = beside[0] === beside[1] ? [beside[0] + dy, beside[1] + dx] : beside
  return next.every((it) => it >= 0 && it < count) ? next : null
}

/** What a key enters; `undefined` for one that enters nothing. */
function levelOfKey(key: string): CooperationLevel | null | undefined {
  if (key === '0' || key === 'Delete' || key === 'Backspace') return null
  return cooperationLevels.find((_, index) => key === String(index + 1))
}

interface Options {
  readonly count: number
  readonly go: (cell: Cell) => void
  readonly enter: (cell: Cell, level: CooperationLevel | null) => void
}

/** Arrow keys walk the grid, digits enter a level. */
export function useGridKeys({ count, go, enter }: Options) {
  return (event: KeyboardEvent): void => {
    const cell = cellOf(event.target)
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return
    const level = levelOfKey(event.key)
    if (!isArrow(event.key) && level === undefined) return
    event.preventDefault()
    if (level !== undefined) return enter(cell, level)
    const next = isArrow(event.key) ? cellBeside(cell, directions[event.key], count) : null
    if (next) go(next)
    return undefined
  }
}
