import { day } from '@etappe/domain/kernel/day'
import type { SheetCell } from '@etappe/domain/baseline/sheet-grid'
import { dayOfSerial, type NumberKind } from './cell-formats.ts'

/** What all sheets of a workbook share. */
export interface Shared {
  readonly texts: readonly string[]
  readonly formats: readonly NumberKind[]
  readonly from1904: boolean
}

/** A cell as the file writes it. */
export interface RawCell {
  readonly type: string
  readonly style: number
  value: string
  hasValue: boolean
  hasFormula: boolean
}

/** `BC12` → 54, the first column being 0; -1 when it names none. */
export function columnOf(reference: string): number {
  const letters = /^\$?([A-Z]{1,3})/.exec(reference)?.[1] ?? ''
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const plainText = (text: string): SheetCell => (text.trim() === '' ? null : text.trim())

function numberCell(raw: RawCell, { formats, from1904 }: Shared): SheetCell {
  const number = Number(raw.value)
  if (raw.value.trim() === '' || !Number.isFinite(number)) return plainText(raw.value)
  const kind = formats[raw.style] ?? 'number'
  if (kind === 'percent') return { kind: 'percent', number }
  const on = kind === 'day' ? dayOfSerial(number, from1904) : null
  return on === null ? number : { kind: 'day', day: on }
}

function isoCell(text: string): SheetCell {
  const parsed = day.safeParse(text.slice(0, 10))
  return parsed.success ? { kind: 'day', day: parsed.data } : plainText(text)
}

/** What a cell holds. */
export function cellOf(raw: RawCell, shared: Shared): SheetCell {
  if (raw.hasFormula && !raw.hasValue) return { kind: 'formula' }
  if (raw.type === 's') return plainText(shared.texts[Number(raw.value)] ?? '')
  if (raw.type === 'b') return raw.hasValue ? raw.value.trim() === '1' : null
  if (raw.type === 'e') return { kind: 'error', text: raw.value }
  if (raw.type === 'd') return isoCell(raw.value)
  return raw.type === 'n' ? numberCell(raw, shared) : plainText(raw.value)
}
