import { day, type Day } from '../kernel/day.ts'
import { readDay } from '../kernel/day-input.ts'
import type { OfferFields } from './offer.ts'
import { readAgeEnd, readAges } from './offer-age.ts'
import { type ImportTarget, readCost, readFit, readLevel, readPillars, readState, saysLasting, saysNothing } from './offer-vocabulary.ts'
import { type SheetCell, showCell } from './sheet-grid.ts'

/**
 * What there is to say about one cell. An `error` keeps its row out; a `warning` means that the cell is left empty; a `note` says
 * how something doubtful was read.
 */
export const cellCodes = {
  required: 'error',
  'too-long': 'error',
  'not-a-choice': 'error',
  'not-an-age': 'error',
  'age-order': 'error',
  'unreadable-formula': 'error',
  'unreadable-error': 'error',
  unstorable: 'error',
  'not-taken': 'warning',
  'not-a-number': 'warning',
  'not-whole': 'warning',
  percent: 'warning',
  'out-of-range': 'warning',
  'not-a-day': 'warning',
  'formula-empty': 'warning',
  'cell-error': 'warning',
  'no-value': 'note',
  'number-from-text': 'note',
  'day-from-text': 'note',
  'year-only': 'note',
  'age-from-day': 'note',
  merged: 'note',
} as const
export type CellCode = keyof typeof cellCodes
export type Severity = (typeof cellCodes)[CellCode]

/** What a cell was read as: values of fields, and what there is to say about it. */
interface CellReading {
  readonly values: Partial<OfferFields> & { readonly provider?: string }
  readonly code: CellCode | null
}

const read = (values: CellReading['values'], code: CellCode | null = null): CellReading => ({ values, code })
const left = (code: CellCode): CellReading => ({ values: {}, code })

const required: readonly ImportTarget[] = ['name', 'pillars', 'level', 'ages', 'ageFrom', 'ageTo']
const isRequired = (target: ImportTarget) => required.includes(target)

const longest: Partial<Record<ImportTarget, number>> = { name: 200, provider: 200, addressees: 400, access: 400, district: 120, note: 4000 }

function readText(target: 'name' | 'provider' | 'addressees' | 'access' | 'district' | 'note', text: string): CellReading {
  const value = target === 'note' ? text : text.replaceAll(/\s*\n\s*/g, ' ')
  if (value.length > (longest[target] ?? 0)) return left('too-long')
  if (value.includes('\u0000') || !value.isWellFormed()) return left('unstorable')
  return read({ [target]: value })
}

const chosen = <Value>(value: Value | null, wrap: (value: Value) => CellReading['values'], code: CellCode): CellReading =>
  value === null ? left(code) : read(wrap(value))

/** Excel takes "1-3" for the first of March; what was meant can still be told. */
function agesOfDay(on: Day): CellReading {
  const [, month, date] = on.split('-').map(Number)
  const ages = readAges(`${date}-${month}`)
  return ages ? read(ages, 'age-from-day') : left('not-an-age')
}

function readAgeCell(target: 'ages' | 'ageFrom' | 'ageTo', cell: SheetCell, heading: string): CellReading {
  if (target === 'ages' && typeof cell === 'object' && cell?.kind === 'day') return agesOfDay(cell.day)
  const text = showCell(cell)
  if (target === 'ages') return chosen(readAges(text), (it) => it, 'not-an-age')
  const unit = /monat|month/i.test(heading) ? 'months' : null
  return chosen(readAgeEnd(text, target === 'ageFrom' ? 'from' : 'to', unit), (it) => ({ [target]: it }), 'not-an-age')
}

const mostPlaces = 100_000
const plainNumber = /^\d+([.,]\d+)?$/
const groupedNumber = /^\d{1,3}([.\s\u00a0]\d{3})+(,\d+)?$/

function numberOf(text: string): number | null {
  if (groupedNumber.test(text)) return Number(text.replaceAll(/[.\s\u00a0]/g, '').replace(',', '.'))
  return plainNumber.test(text) ? Number(text.replace(',', '.')) : null
}

const isPercent = (cell: SheetCell): boolean =>
  typeof cell === 'string' ? /%\s*$/.test(cell) : typeof cell === 'object' && cell?.kind === 'percent'

const figureOf = (cell: SheetCell): number | null => {
  if (typeof cell === 'number') return cell
  return typeof cell === 'string' ? numberOf(cell.replace(/\s*(plätze|platz|places?)$/i, '')) : null
}

function readPlaces(cell: SheetCell): CellReading {
  if (isPercent(cell)) return left('percent')
  const places = figureOf(cell)
  if (places === null) return left('not-a-number')
  if (!Number.isInteger(places)) return left('not-whole')
  if (places < 0 || places > mostPlaces) return left('out-of-range')
  // Digits alone leave no doubt, written as text or not.
  return read({ places }, typeof cell === 'string' && !/^\d+$/.test(cell) ? 'number-from-text' : null)
}

const noToday = '1900-01-01' as Day
const fullDay = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\s*\d{1,2}\.\s*(\d{2}|\d{4}))$/

function readFundingEnd(cell: SheetCell): CellReading {
  if (typeof cell === 'object' && cell?.kind === 'day') return read({ fundingEnd: cell.day })
  const text = showCell(cell).replace(/^(bis|until)\s+/i, '')
  if (saysLasting(text)) return read({ fundingEnd: null })
  if (/^20\d{2}$/.test(text)) return read({ fundingEnd: `${text}-12-31` as Day }, 'year-only')
  const on = fullDay.test(text) ? readDay(text, noToday) : null
  if (on === null || !day.safeParse(on).success) return left('not-a-day')
  return read({ fundingEnd: on }, /^\d{4}-\d{2}-\d{2}$/.test(text) ? null : 'day-from-text')
}

function readFitCell(cell: SheetCell): CellReading {
  if (isPercent(cell)) return left('percent')
  return chosen(readFit(showCell(cell)), (fit) => ({ fit }), 'not-taken')
}

type Reader = (cell: SheetCell, heading: string) => CellReading

const texts =
  (target: Parameters<typeof readText>[0]): Reader =>
  (cell) =>
    readText(target, showCell(cell).trim())

const readers: Readonly<Record<ImportTarget, Reader>> = {
  name: texts('name'),
  provider: texts('provider'),
  pillars: (cell) => chosen(readPillars(showCell(cell)), (pillars) => ({ pillars }), 'not-a-choice'),
  level: (cell) => chosen(readLevel(showCell(cell)), (level) => ({ level }), 'not-a-choice'),
  ages: (cell, heading) => readAgeCell('ages', cell, heading),
  ageFrom: (cell, heading) => readAgeCell('ageFrom', cell, heading),
  ageTo: (cell, heading) => readAgeCell('ageTo', cell, heading),
  addressees: texts('addressees'),
  access: texts('access'),
  cost: (cell) => chosen(readCost(showCell(cell)), (cost) => ({ cost }), 'not-taken'),
  places: readPlaces,
  district: texts('district'),
  fundingEnd: readFundingEnd,
  fit: readFitCell,
  state: (cell) => chosen(readState(showCell(cell)), (state) => ({ state }), 'not-taken'),
  note: texts('note'),
}

/** Why a cell holds nothing to read: the word for a cell that is necessary, and for one that is not. */
function unreadable(target: ImportTarget, cell: SheetCell): readonly [necessary: CellCode, other: CellCode | null] | null {
  if (cell === null || cell === '') return ['required', null]
  // The readers of choices know "0" and "alle"; what nobody can fill in is asked about first, except in running text.
  if (typeof cell === 'string') return target !== 'note' && saysNothing(cell) ? ['required', 'no-value'] : null
  if (typeof cell !== 'object') return null
  if (cell.kind === 'formula') return ['unreadable-formula', 'formula-empty']
  return cell.kind === 'error' ? ['unreadable-error', 'cell-error'] : null
}

/** Reads one cell of somebody's table as what its column was taken for. An empty cell says nothing. */
export function readImportCell(target: ImportTarget, cell: SheetCell, heading = ''): CellReading {
  const why = unreadable(target, cell)
  return why ? { values: {}, code: why[isRequired(target) ? 0 : 1] } : readers[target](cell, heading)
}
