import { mostSheetColumns, type SheetCell } from '@etappe/domain/baseline/sheet-grid'
import { columnOf } from './cell-value.ts'

interface Area {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const mostAreas = 10_000
const pattern = /<(?:\w+:)?mergeCell\b[^>]*\bref="([^"]+)"/g

/** The merged areas of a sheet; they stand behind its cells. */
function areasOf(xml: string): Area[] {
  const behind = xml.slice(Math.max(0, xml.lastIndexOf('sheetData')))
  return [...behind.matchAll(pattern)].slice(0, mostAreas).flatMap(([, reference = '']) => {
    const [from = '', to = ''] = reference.split(':')
    const [top, bottom] = [from, to].map((it) => Number(/\d+$/.exec(it)?.[0] ?? 0))
    const area = { top: top ?? 0, bottom: bottom ?? 0, left: columnOf(from), right: Math.min(columnOf(to), mostSheetColumns - 1) }
    return area.top > 0 && area.left >= 0 ? [area] : []
  })
}

interface Row {
  readonly line: number
  readonly cells: SheetCell[]
}

/** Writes the value of an area into one row of it; answers the columns that were empty before. */
function fillRow({ line, cells }: Row, { top, left, right }: Area, value: SheetCell): number[] {
  const filled: number[] = []
  for (let column = line === top ? left + 1 : left; column <= right; column++) {
    while (cells.length <= column) cells.push(null)
    if (cells[column] !== null) continue
    cells[column] = value
    filled.push(column)
  }
  return filled
}

/**
 * Gives every cell of a merged area the value of the area, as people see it. Rows nothing else stands in stay empty: a title over
 * several rows is one title. Answers the cells that were filled as `line:column`.
 */
export function fillMerged(xml: string, rows: ReadonlyMap<number, SheetCell[]>): Set<string> {
  const filled = new Set<string>()
  for (const area of areasOf(xml)) {
    const value = rows.get(area.top)?.[area.left] ?? null
    if (value === null) continue
    for (const [line, cells] of rows)
      if (line >= area.top && line <= area.bottom)
        for (const column of fillRow({ line, cells }, area, value)) filled.add(`${line}:${column}`)
  }
  return filled
}
