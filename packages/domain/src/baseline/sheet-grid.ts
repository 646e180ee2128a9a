import { z } from 'zod'
import { day } from '../kernel/day.ts'

/** Most rows of a table that are read and imported at once, and most columns. */
export const mostSheetRows = 2000
export const mostSheetColumns = 60
/** Largest workbook that is taken, as it lies on the disk. */
export const sheetFileLimit = 10 * 1024 * 1024

/**
 * What stands in a cell of a table that somebody brings: text, a number, a truth value, nothing, a day, a number shown as a
 * percentage, or what cannot be taken as a value.
 */
export const sheetCell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ kind: z.literal('day'), day }),
  z.object({ kind: z.literal('percent'), number: z.number() }),
  /** An error such as `#DIV/0!`. */
  z.object({ kind: z.literal('error'), text: z.string() }),
  /** A formula whose result the file does not hold. */
  z.object({ kind: z.literal('formula') }),
])
export type SheetCell = z.infer<typeof sheetCell>

const sheetGrid = z.object({
  name: z.string(),
  /** Row by row; short rows end with their last value. */
  rows: z.array(z.array(sheetCell)),
  /** Which row of the sheet each row is, the first being 1: empty rows are left out. */
  lines: z.array(z.int()),
  /** Cells, as `row:column` by position in `rows`, that got the value of the merged area they lie in. */
  merged: z.array(z.string()),
  /** There were more rows than are read. */
  isCut: z.boolean(),
})
export type SheetGrid = z.infer<typeof sheetGrid>

/** What the server makes of an uploaded workbook: its sheets that hold anything. Nothing is stored. */
export const sheetAnswer = z.object({ sheets: z.array(sheetGrid) })
export type SheetAnswer = z.infer<typeof sheetAnswer>

const separators = ['\t', ';', ','] as const

/** Splits text copied from a table or out of a CSV file into cells, with `"` around cells that hold separators or line breaks. */
function splitText(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text.charAt(++at)
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === separator) endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  return rows
}

const separatorOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1)
  return separators.find((it) => first.includes(it)) ?? '\t'
}

// Our own CSV puts an apostrophe before what Excel would calculate.
const withoutGuard = (text: string) => (/^'[=+\-@]/.test(text) ? text.slice(1) : text)

/** A table out of text: a block copied from Excel, or a CSV file. Empty rows are left out. */
export function gridOfText(typed: string, name: string): SheetGrid {
  const text = typed
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
  const all = splitText(text, separatorOf(text)).map((cells) =>
    cells.slice(0, mostSheetColumns).map((it): SheetCell => (it.trim() === '' ? null : withoutGuard(it.trim()))),
  )
  const filled = all.map((cells, index) => ({ cells, line: index + 1 })).filter(({ cells }) => cells.some((it) => it !== null))
  const taken = filled.slice(0, mostSheetRows)
  return {
    name,
    rows: taken.map((it) => it.cells),
    lines: taken.map((it) => it.line),
    merged: [],
    isCut: filled.length > taken.length,
  }
}

/** A cell as it is shown before it is understood. */
export function showCell(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell)
  if (cell.kind === 'day') return cell.day
  if (cell.kind === 'percent') return `${String(Math.round(cell.number * 10_000) / 100).replace('.', ',')} %`
  return cell.kind === 'error' ? cell.text : '='
}
