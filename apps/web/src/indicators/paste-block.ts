import { type DecimalSign, readFigure } from '@etappe/domain/kernel/figure-input'
import type { Day } from '@etappe/domain/kernel/day'
import type { IndicatorRow } from './indicator-rows.ts'
import { type EntryFields, readTyped } from './value-entry.ts'

/** One cell of a block from a spreadsheet, where it would go. */
export interface PastedCell {
  readonly row: IndicatorRow
  readonly year: number
  readonly text: string
  /** `null` when it cannot be read. */
  readonly fields: EntryFields | null
}

export interface PastedBlock {
  readonly cells: readonly PastedCell[]
  /** Cells to the right of or below the table. */
  readonly outside: number
}

interface Table {
  readonly rows: readonly IndicatorRow[]
  readonly years: readonly number[]
  /** The marked cell: the block begins there. */
  readonly at: { readonly row: number; readonly column: number }
  readonly decimal: DecimalSign
  readonly today: Day
}

const mostCells = 500

/** The cells of a block as a spreadsheet puts it on the clipboard. */
export const cellsOf = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t'))

const isYear = (text: string) => /^(19|20)\d\d$/.test(text.trim())

interface Lines {
  readonly body: readonly (readonly string[])[]
  /** The year of a column of the block; `undefined` where there is none. */
  readonly yearOf: (right: number) => number | undefined
}

/** A first line of years says to which years the columns go; otherwise they begin at the marked cell. */
function linesOf(text: string, { years, at }: Table): Lines {
  const lines = cellsOf(text)
  const head = lines[0] ?? []
  const isNamed = lines.length > 1 && head.some(isYear) && head.every((it) => isYear(it) || it.trim() === '')
  if (!isNamed) return { body: lines, yearOf: (right) => years[at.column + right] }
  return { body: lines.slice(1), yearOf: (right) => years.find((year) => String(year) === head[right]?.trim()) }
}

/** A pasted figure says nothing of its base: the one that stands there stays. */
const withoutBase = ({ base: _, ...fields }: EntryFields): EntryFields => fields

/** Where each cell of a block goes, and what it would enter there. */
export function readBlock(text: string, table: Table): PastedBlock {
  const { rows, at, decimal, today } = table
  const { body, yearOf } = linesOf(text, table)
  const filled = body.flatMap((line, down) =>
    line.flatMap((cell, right) => {
      const isEmpty = readFigure(cell, decimal).kind === 'empty'
      return isEmpty ? [] : [{ row: rows[at.row + down], year: yearOf(right), text: cell.trim() }]
    }),
  )
  const cells = filled.flatMap(({ row, year, text: typed }): PastedCell[] => {
    if (!row || year === undefined) return []
    const read = readTyped({ value: typed, base: '' }, { row, year, decimal, today })
    return [{ row, year, text: typed, fields: read.ok ? withoutBase(read.fields) : null }]
  })
  return { cells: cells.slice(0, mostCells), outside: filled.length - Math.min(cells.length, mostCells) }
}
