import { type Day, day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { Refusal, RefusedLine } from '@etappe/domain/municipalities/register'
import type { RegisterLine, RegisterLines } from './register-line.ts'

/** Characters of a record. Characters, not bytes: a name of 50 characters may have 52 bytes in UTF-8. */
const recordLength = 220

/** Positions (from, to) in a record, counted from 0, `to` excluded; the official description counts from 1. */
const at = {
  recordType: [0, 2],
  asOf: [2, 10],
  land: [10, 12],
  district: [12, 13],
  kreis: [13, 15],
  municipality: [15, 18],
  name: [22, 72],
  marker: [122, 124],
  areaHectares: [128, 139],
  population: [139, 150],
  postalCode: [165, 170],
} as const satisfies Record<string, readonly [number, number]>

const field = (record: string, [from, to]: readonly [number, number]): string => record.slice(from, to).trim()

/** Files made under DOS may end with this character. */
const endOfFile = '\u001a'

const beginning = /^(10|20|30|40|50|60)\d{8}\d{2}/

/** Does the text begin like a GV100AD file? */
export const looksLikeGv100ad = (text: string): boolean => beginning.test(text)

const digits = (text: string): number | null => (text === '' ? null : Number(text))
const isNumber = (text: string): boolean => /^\d*$/.test(text)

const dayIn = (record: string): Day | null => {
  const text = field(record, at.asOf)
  const parsed = day.safeParse(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`)
  return parsed.success ? parsed.data : null
}

const problemIn = (record: string, asOf: Day): Refusal | null => {
  if (record.length !== recordLength) return 'length'
  if (dayIn(record) !== asOf) return 'date'
  return isNumber(field(record, at.areaHectares)) && isNumber(field(record, at.population)) ? null : 'number'
}

const readRecord = (record: string, line: number, asOf: Day): RegisterLine => {
  const problem = problemIn(record, asOf)
  const hectares = problem ? null : digits(field(record, at.areaHectares))
  return {
    line,
    recordType: field(record, at.recordType),
    marker: field(record, at.marker),
    land: field(record, at.land),
    district: field(record, at.district),
    kreis: field(record, at.kreis),
    municipality: field(record, at.municipality),
    name: field(record, at.name),
    postalCode: field(record, at.postalCode),
    population: problem ? null : digits(field(record, at.population)),
    areaKm2: hectares === null ? null : hectares / 100,
    longitude: null,
    latitude: null,
    problem,
  }
}

/**
 * Takes a GV100AD text apart. A last record that is cut off means that the file is; any other line of the wrong
 * length is refused by itself.
 */
export function readGv100ad(text: string): RegisterLines {
  const rows = text
    .replaceAll(endOfFile, '')
    .split('\n')
    .map((row) => (row.endsWith('\r') ? row.slice(0, -1) : row))
  const last = rows.findLast((row) => row.trim() !== '') ?? ''
  if (last.length < recordLength) throw new AppError('register-truncated')
  const asOf = dayIn(rows[0] ?? '')
  if (!asOf) throw new AppError('register-format')
  const lines: RegisterLine[] = []
  const unreadable: RefusedLine[] = []
  rows.forEach((row, index) => {
    if (row.trim() === '') return
    if (beginning.test(row)) lines.push(readRecord(row, index + 1, asOf))
    else unreadable.push({ line: index + 1, reason: 'record-type' })
  })
  return { source: 'gv100ad', asOf, lines, unreadable }
}
