import type { Day } from '@etappe/domain/kernel/day'

/** What can stand in a cell of an export. */
export type SheetValue = string | number | null

/** One column of an export: its heading and what stands in it. Days go out as days, so that Excel sorts them. */
export interface SheetColumn<Row> {
  readonly title: string
  /** In characters. */
  readonly width?: number
  /** A `mark` fills its cell with a tone: a square of a picture made of cells. */
  readonly kind?: 'text' | 'number' | 'day' | 'mark'
  readonly value: (row: Row) => SheetValue | Day
}

export interface Sheet<Row> {
  readonly name: string
  readonly columns: readonly SheetColumn<Row>[]
  readonly rows: readonly Row[]
}

/** A sheet whose rows are read: what a workbook is written from. */
export interface FilledSheet {
  readonly name: string
  readonly columns: readonly Pick<SheetColumn<never>, 'title' | 'width' | 'kind'>[]
  readonly rows: readonly (readonly (SheetValue | Day)[])[]
}

export function fillSheet<Row>({ name, columns, rows }: Sheet<Row>): FilledSheet {
  return { name, columns, rows: rows.map((row) => columns.map((it) => it.value(row))) }
}
