import type { OrganisationId } from '../kernel/id.ts'
import { foldGerman } from '../municipalities/municipality.ts'
import { type Offer, type OfferFields, offerFields } from './offer.ts'
import { offerProblems } from './offer-rules.ts'
import { type CellCode, cellCodes, readImportCell, type Severity } from './offer-import-cell.ts'
import { type ImportTarget, targetOf } from './offer-vocabulary.ts'
import { type SheetCell, type SheetGrid, showCell } from './sheet-grid.ts'

/** What each column is taken for; `null` is not taken. */
type ImportMapping = readonly (ImportTarget | null)[]

/** Values for every row, where the table has no column for them. */
export type ImportDefaults = Partial<Pick<OfferFields, 'pillars' | 'level' | 'ageFrom' | 'ageTo'>>

/** Where the headings stand by position in `rows` (`-1`: there are none), and what the columns are taken for. */
export interface ImportLayout {
  readonly heading: number
  readonly mapping: ImportMapping
}

const searchedRows = 15
const widthOf = (rows: SheetGrid['rows']) => Math.max(0, ...rows.map((it) => it.length))

/** Each target once, the first column that asks for it; separate ends of the age win over one column for both. */
function mappingOf(headings: readonly (SheetCell | undefined)[], width: number): ImportMapping {
  const taken = new Set<ImportTarget>()
  return Array.from({ length: width }, (_, column) => {
    const target = targetOf(showCell(headings[column]))
    if (target === null || taken.has(target)) return null
    taken.add(target)
    return target
  })
}

const known = (mapping: ImportMapping) => mapping.filter((it) => it !== null).length

/** How well a column can be read as something; text fits everything and is no evidence. */
const tellingTargets: readonly ImportTarget[] = ['pillars', 'level', 'cost', 'state', 'ages', 'fundingEnd']

function mappingByContent(rows: SheetGrid['rows'], width: number): ImportMapping {
  const sample = rows.slice(0, 30)
  const taken = new Set<ImportTarget>()
  const fits = (target: ImportTarget, column: number) => {
    const cells = sample.map((row) => row[column] ?? null).filter((it) => it !== null && typeof it !== 'number')
    const good = cells.filter((it) => Object.keys(readImportCell(target, it).values).length > 0)
    return cells.length > 0 && good.length / cells.length >= 0.7
  }
  const telling = Array.from({ length: width }, (_, column) => {
    const target = tellingTargets.find((it) => !taken.has(it) && fits(it, column))
    if (target) taken.add(target)
    return target ?? null
  })
  const first = telling.findIndex((it, column) => it === null && sample.some((row) => typeof row[column] === 'string'))
  return telling.map((it, column) => (column === first ? 'name' : it))
}

/** Finds the heading row, also below a title, and guesses the columns: by headings, or by what stands in them. */
export function guessLayout(rows: SheetGrid['rows']): ImportLayout {
  const width = widthOf(rows)
  const candidates = rows.slice(0, searchedRows).map((row, heading) => ({ heading, mapping: mappingOf(row, width) }))
  const best = candidates.reduce<ImportLayout | null>(
    (found, it) => (known(it.mapping) > (found ? known(found.mapping) : 0) ? it : found),
    null,
  )
  if (best && known(best.mapping) >= Math.min(2, width)) return best
  return { heading: -1, mapping: mappingByContent(rows, width) }
}

/** The columns of a block without headings that was pasted into our own table, beginning at one of its columns. */
export function layoutFrom(rows: SheetGrid['rows'], columns: readonly ImportTarget[], start: number): ImportLayout {
  const guessed = guessLayout(rows)
  if (guessed.heading >= 0) return guessed
  return { heading: -1, mapping: Array.from({ length: widthOf(rows) }, (_, column) => columns[start + column] ?? null) }
}

export interface CellMessage {
  readonly target: ImportTarget
  readonly code: CellCode
  readonly severity: Severity
  /** The cell as it was written. */
  readonly written: string
}

/** One row of somebody's table, understood as an offer as far as it can be. */
export interface ImportRow {
  /** The row of the sheet, the first being 1. */
  readonly line: number
  /** The offer, but for its provider; `null` when something necessary is missing. */
  readonly fields: OfferFields | null
  /** What could be read, for showing. */
  readonly values: Partial<OfferFields>
  /** The provider as it is named; empty when none is. */
  readonly provider: string
  /** Each mapped cell as it was written. */
  readonly written: Partial<Record<ImportTarget, string>>
  readonly messages: readonly CellMessage[]
}

const blank: Omit<OfferFields, 'name' | 'pillars' | 'level' | 'ageFrom' | 'ageTo'> = {
  providerId: null,
  addressees: '',
  access: '',
  cost: 'unknown',
  places: null,
  district: '',
  fundingEnd: null,
  fit: null,
  state: 'running',
  note: '',
}

const message = (target: ImportTarget, code: CellCode, written = ''): CellMessage => ({ target, code, severity: cellCodes[code], written })

const necessary = ['name', 'pillars', 'level'] as const
const ageTargets: readonly ImportTarget[] = ['ages', 'ageFrom', 'ageTo']

/** What no column says and no default fills. */
function missing(values: Partial<OfferFields>, told: ReadonlySet<ImportTarget>): CellMessage[] {
  const fields = necessary.filter((it) => values[it] === undefined && !told.has(it)).map((it) => message(it, 'required'))
  const hasAges = values.ageFrom !== undefined && values.ageTo !== undefined
  const isToldAges = ageTargets.some((it) => told.has(it))
  return hasAges || isToldAges ? fields : [...fields, message('ages', 'required')]
}

function completed(values: Partial<OfferFields>): OfferFields | null {
  const parsed = offerFields.safeParse({ ...blank, ...values })
  return parsed.success && Object.keys(offerProblems(parsed.data)).length === 0 ? parsed.data : null
}

interface Reading {
  readonly grid: SheetGrid
  readonly layout: ImportLayout
  readonly defaults: ImportDefaults
  readonly merged: ReadonlySet<string>
}

/** An empty cell takes what was said for every row; only without that is it missing. */
const isFilledByDefault = (target: ImportTarget, defaults: ImportDefaults): boolean =>
  ageTargets.includes(target) ? defaults.ageFrom !== undefined : defaults[target as keyof ImportDefaults] !== undefined

interface Found {
  readonly values: Partial<OfferFields> & { provider?: string }
  readonly written: Partial<Record<ImportTarget, string>>
  readonly messages: CellMessage[]
}

function readCells({ grid, layout, defaults, merged }: Reading, at: number): Found {
  const headings = grid.rows[layout.heading] ?? []
  const found: Found = { values: { ...defaults }, written: {}, messages: [] }
  for (const [column, target] of layout.mapping.entries()) {
    if (target === null) continue
    const cell = grid.rows[at]?.[column] ?? null
    const { values, code } = readImportCell(target, cell, showCell(headings[column]))
    Object.assign(found.values, values)
    found.written[target] = showCell(cell)
    const said =
      code === 'required' && isFilledByDefault(target, defaults) ? null : (code ?? (merged.has(`${at}:${column}`) ? 'merged' : null))
    if (said) found.messages.push(message(target, said, showCell(cell)))
  }
  return found
}

const isUpsideDown = ({ ageFrom, ageTo }: Partial<OfferFields>) => ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo

function readRow(reading: Reading, at: number): ImportRow {
  const { values, written, messages } = readCells(reading, at)
  const { provider = '', ...read } = values
  const told = new Set(messages.filter((it) => it.severity === 'error').map((it) => it.target))
  messages.push(...missing(read, told))
  if (isUpsideDown(read)) messages.push(message('ageTo', 'age-order', written.ageTo))
  const isSound = messages.every((it) => it.severity !== 'error')
  const line = reading.grid.lines[at] ?? at + 1
  return { line, fields: isSound ? completed(read) : null, values: read, provider, written, messages }
}

/** Understands a table as offers, with everything there is to say about single cells. Pure: preview and import agree. */
export function readImport(grid: SheetGrid, layout: ImportLayout, defaults: ImportDefaults = {}): ImportRow[] {
  const reading = { grid, layout, defaults, merged: new Set(grid.merged) }
  return grid.rows.flatMap((_, at) => (at <= layout.heading ? [] : [readRow(reading, at)]))
}

/** The providers a table names, each once. */
export function providersIn(rows: readonly ImportRow[]): string[] {
  const byFolded = new Map(rows.filter((it) => it.provider !== '').map((it) => [foldGerman(it.provider), it.provider] as const))
  return [...byFolded.values()]
}

const providerKey = (id: OrganisationId | null, name: string) => id ?? foldGerman(name)
const keyOf = (name: string, provider: string) => `${foldGerman(name)} · ${provider}`

/**
 * Rows that look like an offer that is there already, or like a row above: same name and provider, folded. `known` are the
 * organisations that providers were found to be, by folded name.
 */
export function findDuplicates(
  rows: readonly ImportRow[],
  offers: readonly Pick<Offer, 'name' | 'providerId'>[],
  known: ReadonlyMap<string, OrganisationId>,
): ReadonlySet<ImportRow> {
  const seen = new Set(offers.map((it) => keyOf(it.name, providerKey(it.providerId, ''))))
  const duplicates = new Set<ImportRow>()
  for (const row of rows) {
    const name = row.values.name ?? ''
    if (name === '') continue
    const key = keyOf(name, providerKey(known.get(foldGerman(row.provider)) ?? null, row.provider))
    if (seen.has(key)) duplicates.add(row)
    seen.add(key)
  }
  return duplicates
}
