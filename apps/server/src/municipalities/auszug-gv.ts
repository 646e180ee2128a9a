import { type Day, day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { Refusal, RefusedLine } from '@etappe/domain/municipalities/register'
import { checkArchive } from '../sheets/archive.ts'
import type { RegisterLine, RegisterLines } from './register-line.ts'

type Row = readonly unknown[]

/** Words of the merged header, without hyphens, blanks and footnote marks. Columns are found by them, never by position. */
const headings = {
  recordType: 'satzart',
  marker: 'textkennzeichen',
  land: 'land',
  district: 'rb',
  kreis: 'kreis',
  municipality: 'gem',
  name: 'gemeindename',
  area: 'flächekm2',
  population: 'insgesamt',
  postalCode: 'postleitzahl',
  longitude: 'längengrad',
  latitude: 'breitengrad',
} as const
type Column = keyof typeof headings
type Columns = Readonly<Record<Column, number>>

const headerRows = 8
const written = (cell: unknown): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '')
const plain = (cell: unknown): string => written(cell).toLowerCase().replaceAll(/[-\s]/g, '').replace(/\d\)$/, '')

function findColumns(rows: readonly Row[]): Columns {
  const header = rows.slice(0, headerRows)
  const indexOf = (heading: string) => Math.max(-1, ...header.map((row) => row.findIndex((cell) => plain(cell) === heading)))
  const found = Object.entries(headings).map(([column, heading]) => [column, indexOf(heading)] as const)
  const missing = found.filter(([, index]) => index < 0).map(([column]) => headings[column as Column])
  if (missing.length > 0) throw new AppError('register-format', { values: { columns: missing.join(', ') } })
  return Object.fromEntries(found) as Record<Column, number>
}

function findAsOf(rows: readonly Row[]): Day {
  const texts = rows.slice(0, headerRows).flatMap((row) => row.map(written))
  const dated =
    texts.find((text) => text.startsWith('Gebietsstand')) ?? texts.find((text) => text.startsWith('Gemeinden in Deutschland')) ?? ''
  const [, date, month, year] = /(\d{2})\.(\d{2})\.(\d{4})/.exec(dated) ?? []
  const parsed = day.safeParse(`${year}-${month}-${date}`)
  if (!parsed.success) throw new AppError('register-format')
  return parsed.data
}

const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null)

/** Coordinates are text with a decimal comma; `0` stands for "none". */
const coordinate = (cell: unknown): number | null => {
  const text = written(cell).replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(text) && Number(text) !== 0 ? Number(text) : null
}

const isEmpty = (cell: unknown): boolean => written(cell) === ''
const isCoordinate = (cell: unknown): boolean => isEmpty(cell) || /^0*(,0*)?$/.test(written(cell)) || coordinate(cell) !== null

const problemIn = (row: Row, column: Columns): Refusal | null => {
  if ([row[column.area], row[column.population]].some((cell) => !isEmpty(cell) && number(cell) === null)) return 'number'
  return isCoordinate(row[column.longitude]) && isCoordinate(row[column.latitude]) ? null : 'coordinate'
}

const readRow = (row: Row, line: number, column: Columns): RegisterLine => {
  const problem = problemIn(row, column)
  return {
    line,
    recordType: written(row[column.recordType]),
    marker: written(row[column.marker]),
    land: written(row[column.land]),
    district: written(row[column.district]),
    kreis: written(row[column.kreis]),
    municipality: written(row[column.municipality]),
    name: written(row[column.name]),
    postalCode: written(row[column.postalCode]),
    population: number(row[column.population]),
    areaKm2: number(row[column.area]),
    longitude: coordinate(row[column.longitude]),
    latitude: coordinate(row[column.latitude]),
    problem,
  }
}

/** Takes the rows of the sheet apart. Rows without a record type are blank lines and the footnotes below the table. */
export function readAuszugRows(rows: readonly Row[]): RegisterLines {
  const column = findColumns(rows)
  const asOf = findAsOf(rows)
  const lines: RegisterLine[] = []
  const unreadable: RefusedLine[] = []
  rows.forEach((row, index) => {
    const recordType = written(row[column.recordType])
    if (/^[1-6]0$/.test(recordType)) lines.push(readRow(row, index + 1, column))
    else if (/^\d+$/.test(recordType)) unreadable.push({ line: index + 1, reason: 'record-type' })
  })
  return { source: 'auszug-gv', asOf, lines, unreadable }
}

const openSheets = async (bytes: Buffer) => {
  const { default: readXlsxFile, InvalidInputError } = await import('read-excel-file/node')
  try {
    return await readXlsxFile(bytes)
  } catch (error) {
    throw new AppError(error instanceof InvalidInputError ? 'register-truncated' : 'register-format')
  }
}

/** Reads the official workbook: the sheet whose name begins with `Onlineprodukt_Gemeinden`. */
export async function readAuszugGv(bytes: Buffer): Promise<RegisterLines> {
  checkArchive(bytes, 'register-truncated')
  const sheets = await openSheets(bytes)
  const sheet = sheets.find((it) => it.sheet.startsWith('Onlineprodukt_Gemeinden'))
  if (!sheet) throw new AppError('register-format')
  return readAuszugRows(sheet.data)
}
