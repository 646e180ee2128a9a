import { oldest, youngest } from './pillar.ts'

/** An age range in months, both ends included. */
export interface AgeRange {
  readonly ageFrom: number
  readonly ageTo: number
}

export type AgeUnit = 'pregnancy' | 'monthsBefore' | 'birth' | 'months' | 'years' | 'school'

/** One end of an age range as people say it: "18 months", "3 years", "school". */
export interface AgePart {
  readonly unit: AgeUnit
  readonly count: number
}

/** The start of a range: 36 is "3 years", 18 "18 months", -9 the beginning of the pregnancy. */
export function agePartFrom(months: number): AgePart {
  if (months === youngest) return { unit: 'pregnancy', count: 0 }
  if (months < 0) return { unit: 'monthsBefore', count: -months }
  return months % 12 === 0 ? { unit: 'years', count: months / 12 } : { unit: 'months', count: months }
}

/** The end of a range, included: 35 is "up to 3 years", the last month before the third birthday; 18 is "18 months". */
export function agePartTo(months: number): AgePart {
  if (months === oldest) return { unit: 'school', count: 0 }
  if (months === -1) return { unit: 'birth', count: 0 }
  if (months < 0) return { unit: 'monthsBefore', count: -months }
  return (months + 1) % 12 === 0 ? { unit: 'years', count: (months + 1) / 12 } : { unit: 'months', count: months }
}

type Unit = 'years' | 'months'
interface Point {
  readonly at: 'pregnancy' | 'birth' | 'school' | 'before' | 'age'
  readonly count: number
  readonly unit: Unit | null
}

const words: readonly (readonly [RegExp, 'pregnancy' | 'birth' | 'school'])[] = [
  [/^(schwangerschaft|schwangere?|pränatal|pregnancy|pregnant|prenatal)$/, 'pregnancy'],
  [/^(geburt|birth)$/, 'birth'],
  [/^(schule|schuleintritt|schulbeginn|einschulung|school|school entry)$/, 'school'],
]
const number = '(\\d{1,3}(?:[.,]\\d{1,2})?)'
const agePattern = new RegExp(`^${number}\\s*(jahre?n?|j\\.?|years?|yrs?\\.?|y|monate?n?|mon?\\.?|mon|months?|m\\.?|lj\\.?)?$`)
const beforePattern = /^(\d)\s*(?:monate?|months?) (?:vor (?:der )?geburt|before birth)$/

function readPoint(text: string): Point | null {
  const word = words.find(([pattern]) => pattern.test(text))
  if (word) return { at: word[1], count: 0, unit: null }
  const before = beforePattern.exec(text)
  if (before) return { at: 'before', count: Number(before[1]), unit: null }
  const age = agePattern.exec(text)
  if (!age?.[1]) return null
  const unit = age[2] === undefined ? null : age[2].startsWith('m') ? 'months' : 'years'
  return { at: 'age', count: Number(age[1].replace(',', '.')), unit }
}

/** Without a unit small numbers are years: "0–3". */
const largestYears = 7
const unitOf = (...points: readonly (Point | null)[]): Unit => {
  const ages = points.filter((it) => it !== null).filter((it) => it.at === 'age')
  const named = ages.find((it) => it.unit !== null)?.unit
  return named ?? (ages.every((it) => it.count <= largestYears) ? 'years' : 'months')
}

function monthsFrom(point: Point, unit: Unit): number {
  if (point.at === 'pregnancy') return youngest
  if (point.at === 'birth') return 0
  if (point.at === 'school') return oldest
  if (point.at === 'before') return -point.count
  return (point.unit ?? unit) === 'years' ? Math.round(point.count * 12) : Math.round(point.count)
}

function monthsTo(point: Point, unit: Unit, isBelow: boolean): number {
  if (point.at === 'pregnancy' || point.at === 'birth') return -1
  if (point.at === 'school') return oldest
  if (point.at === 'before') return -point.count
  if ((point.unit ?? unit) === 'years') return Math.round(point.count * 12) - 1
  return Math.round(point.count) - (isBelow ? 1 : 0)
}

function alone(point: Point): AgeRange {
  if (point.at === 'pregnancy') return { ageFrom: youngest, ageTo: -1 }
  const unit = unitOf(point)
  const ageFrom = monthsFrom(point, unit)
  const isYear = point.at === 'age' && (point.unit ?? unit) === 'years'
  return { ageFrom, ageTo: isYear ? ageFrom + 11 : ageFrom }
}

const sound = (it: AgeRange | null): AgeRange | null =>
  it && Number.isInteger(it.ageFrom) && it.ageFrom >= youngest && it.ageTo <= oldest && it.ageFrom <= it.ageTo ? it : null

const tidy = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()

const everyAge = /^(alle|alle altersgruppen|alle alter|jedes alter|all|all ages)$/
const open = /^(?:ab|from|über|ü\s?(?=\d)|over) ?(?:der |dem )?(.+)$/
const upTo = /^(bis zur|bis zum|bis|up to|until|unter|u\s?(?=\d)|under) ?(.+)$/
const range = /^(?:von |from )?(.+?)(?:\s?-\s?| bis (?:zur |zum )?(?=unter )?| bis (?:zur |zum )?| to | until )(unter |under )?(.+)$/

function readRange(text: string): AgeRange | null {
  const [, left, below, right] = range.exec(text) ?? []
  const [first, last] = [readPoint(left ?? ''), readPoint(right ?? '')]
  if (!first || !last) return null
  const unit = unitOf(first, last)
  return { ageFrom: monthsFrom(first, unit), ageTo: monthsTo(last, unit, below !== undefined) }
}

function readOneEnd(text: string): AgeRange | null {
  const [, start] = open.exec(text) ?? []
  const from = readPoint(start ?? '')
  if (from) return { ageFrom: monthsFrom(from, unitOf(from)), ageTo: oldest }
  const [, word = '', end] = upTo.exec(text) ?? []
  const to = readPoint(end ?? '')
  return to && { ageFrom: 0, ageTo: monthsTo(to, unitOf(to), /^(unter|u|under)/.test(word)) }
}

/**
 * Reads an age range as people write it, in German or English: `0–3`, `18 Monate`, `ab 3 Jahre`, `unter 3`, `Schwangerschaft`,
 * `Schwangerschaft – 1 Jahr`, `3 Jahre – Einschulung`. `null` when it is none.
 */
export function readAges(typed: string): AgeRange | null {
  const text = tidy(typed)
  if (everyAge.test(text)) return { ageFrom: youngest, ageTo: oldest }
  const point = readPoint(text)
  return sound(point ? alone(point) : (readOneEnd(text) ?? readRange(text)))
}

/** Reads one end of a range, as it stands in a column of its own; `unit` is what the heading says about bare numbers. */
export function readAgeEnd(typed: string, end: 'from' | 'to', unit: Unit | null = null): number | null {
  const text = tidy(typed).replace(/^(ab|von|bis|from|to|up to) /, '')
  // A column of months counts the pregnancy backwards from birth.
  const before = unit === 'months' ? /^[-−](\d)$/.exec(text) : null
  const point: Point | null = before ? { at: 'before', count: Number(before[1]), unit: null } : readPoint(text)
  if (!point) return null
  const assumed = unit ?? unitOf(point)
  const months = end === 'from' ? monthsFrom(point, assumed) : monthsTo(point, assumed, false)
  return months >= youngest && months <= oldest ? months : null
}
