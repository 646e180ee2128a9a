import { mostSheetColumns, type SheetCell } from '@etappe/domain/baseline/sheet-grid'
import { cellOf, columnOf, type RawCell, type Shared } from './cell-value.ts'
import { attributeOf, type XmlEvent, xmlEvents } from './xml-events.ts'

interface SheetRows {
  /** Number of the row in the sheet, the first being 1 → its cells. Only rows that hold something. */
  readonly rows: Map<number, SheetCell[]>
  /** Reading ended before the sheet did. */
  readonly isCut: boolean
}

/** Rows as they grow while a sheet is read event by event. */
class GrowingRows {
  readonly rows = new Map<number, SheetCell[]>()
  /** Rows since the last one that holds something. */
  empty = 0
  line = 0
  readonly #shared: Shared
  #column = -1
  #raw: RawCell | null = null
  #isValue = false

  constructor(shared: Shared) {
    this.#shared = shared
  }

  take(event: XmlEvent): void {
    if (event.kind === 'open') this.#open(event.name, event.attributes)
    else if (event.kind === 'close') this.#close(event.name)
    else if (this.#isValue && this.#raw) this.#raw.value += event.text
  }

  #open(name: string, attributes: string): void {
    if (name === 'row') {
      this.line = Number(attributeOf(attributes, 'r') ?? this.line + 1)
      this.#column = -1
    } else if (name === 'c') {
      const reference = attributeOf(attributes, 'r')
      this.#column = reference === null ? this.#column + 1 : columnOf(reference)
      const style = Number(attributeOf(attributes, 's') ?? 0)
      this.#raw = { type: attributeOf(attributes, 't') ?? 'n', style, value: '', hasValue: false, hasFormula: false }
    } else if (this.#raw) this.#openInCell(name, this.#raw)
  }

  #openInCell(name: string, raw: RawCell): void {
    if (name === 'f') raw.hasFormula = true
    if (name !== 'v' && name !== 't') return
    raw.hasValue = true
    this.#isValue = true
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false
    if (name === 'row') this.empty = this.rows.has(this.line) ? 0 : this.empty + 1
    if (name !== 'c' || !this.#raw) return
    this.#put(cellOf(this.#raw, this.#shared))
    this.#raw = null
  }

  #put(cell: SheetCell): void {
    if (cell === null || this.#column < 0 || this.#column >= mostSheetColumns) return
    const cells = this.rows.get(this.line) ?? []
    this.rows.set(this.line, cells)
    while (cells.length < this.#column) cells.push(null)
    cells[this.#column] = cell
  }
}

/** After so many rows that are only coloured or ruled nothing is expected any more. */
const mostEmptyRows = 5000

/** Reads a sheet until `mostRows` rows that hold something have been seen. */
export function readSheet(xml: string, shared: Shared, mostRows: number): SheetRows {
  const growing = new GrowingRows(shared)
  const { rows } = growing
  for (const event of xmlEvents(xml)) {
    growing.take(event)
    if (event.kind !== 'close') continue
    if (event.name === 'sheetData' || growing.empty > mostEmptyRows) return { rows, isCut: false }
    if (event.name === 'row' && rows.size > mostRows) {
      rows.delete(growing.line)
      return { rows, isCut: true }
    }
  }
  return { rows, isCut: true }
}
