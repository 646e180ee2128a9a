import type { Cell } from 'write-excel-file/node'
import type { FilledSheet, SheetColumn } from './sheet.ts'

const longestName = 31
const markTone = '#b7dfeb'

/** Excel allows no other names of sheets. */
const sheetName = (name: string) =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .trim()
    .slice(0, longestName)

/** Text is written as text, whatever it begins with: Excel never reads a formula in it. */
function cellOf(kind: SheetColumn<never>['kind'], it: string | number | null): Cell {
  if (it === null || it === '') return null
  if (kind === 'number' && typeof it === 'number') return { type: Number, value: it }
  if (kind === 'day') return { type: Date, value: new Date(`${it}T00:00:00Z`), format: 'dd.mm.yyyy' }
  if (kind === 'mark') return { type: String, value: String(it), align: 'center', backgroundColor: markTone }
  return { type: String, value: String(it), alignVertical: 'top', wrap: true }
}

/** An XLSX workbook of one or more sheets, each with a heading row that stays in view. */
export async function writeWorkbook(...sheets: readonly FilledSheet[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: sheetName(name),
    data: [
      columns.map((it): Cell => ({ type: String, value: it.title, fontWeight: 'bold', alignVertical: 'top' })),
      ...rows.map((row) => row.map((it, at) => cellOf(columns[at]?.kind, it))),
    ],
    columns: columns.map((it) => ({ width: it.width ?? 18 })),
    stickyRowsCount: 1,
  }))
  return writeExcelFile(written).toBuffer()
}
