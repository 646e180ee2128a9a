import type { Day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { requiredLine } from '@etappe/domain/kernel/text'
import { type Municipality, type MunicipalityKind, municipalityKey } from '@etappe/domain/municipalities/municipality'
import type { RefusedLine, Refusal, RegisterSource } from '@etappe/domain/municipalities/register'
import { laender, land } from '@etappe/domain/offices/land'
import { isKreis, isMunicipality, keyOf, type RegisterLine, type RegisterLines } from './register-line.ts'

/** A whole register file: what can be taken over, and what cannot. */
export interface RegisterFile {
  readonly source: RegisterSource
  readonly asOf: Day
  /** Kreise and municipalities, in the order of their keys. */
  readonly records: readonly Municipality[]
  readonly refused: readonly RefusedLine[]
  /** Every key the file mentions, refused lines included: none of them has vanished. */
  readonly mentioned: ReadonlySet<string>
  /** Some lines do not even tell their key, so that `mentioned` may lack some. */
  readonly hasUnknownKeys: boolean
}

/** A few official names carry a double blank. */
const tidy = (name: string): string => name.replaceAll(/\s+/g, ' ')

const kindOf: Readonly<Record<string, MunicipalityKind>> = {
  '60': 'market',
  '61': 'kreisfrei',
  '62': 'kreisfrei',
  '63': 'city',
  '64': 'municipality',
  '65': 'unincorporated',
  '66': 'unincorporated',
  '67': 'city',
}
/** Kreis, Landkreis, Regionalverband. A kreisfreie Stadt (41, 42) has a record of the Kreis level too, but is one municipality. */
const kreisMarkers = ['43', '44', '45']

/** What is wrong with a line so that its key cannot be trusted either. */
const hidesKey: readonly Refusal[] = ['record-type', 'length', 'key']

const mostInhabitants = 10_000_000
const largestArea = 100_000

const inGermany = (it: RegisterLine): boolean =>
  (it.longitude === null || (it.longitude > 5 && it.longitude < 16)) && (it.latitude === null || (it.latitude > 47 && it.latitude < 56))

const isPostalCode = (text: string): boolean => text === '' || /^\d{5}$/.test(text)
const isAmount = (value: number | null, most: number): boolean => value === null || (value >= 0 && value <= most)
const isCount = (value: number | null): boolean => value === null || Number.isInteger(value)
const registerName = requiredLine(120)

function headingProblem(it: RegisterLine, digits: number): Refusal | null {
  if (it.problem) return it.problem
  if (keyOf(it).length !== digits || !municipalityKey.safeParse(keyOf(it)).success || !land.safeParse(it.land).success) return 'key'
  return registerName.safeParse(it.name).success ? null : 'name'
}

function municipalityProblem(it: RegisterLine): Refusal | null {
  const problem = headingProblem(it, 8)
  if (problem) return problem
  if (!kindOf[it.marker]) return 'kind'
  if (!isPostalCode(it.postalCode) || !isCount(it.population)) return 'number'
  if (!isAmount(it.population, mostInhabitants) || !isAmount(it.areaKm2, largestArea)) return 'number'
  return inGermany(it) ? null : 'coordinate'
}

/** Only Kreise and municipalities are taken over; of the other records no more than their form matters. */
function problemOf(it: RegisterLine): Refusal | null {
  if (isMunicipality(it)) return municipalityProblem(it)
  return isKreis(it) ? headingProblem(it, 5) : it.problem
}

/** A kreisfreie Stadt is its own Kreis; an area outside every Kreis (`07000`) has none to name. */
function toRecord(it: RegisterLine, asOf: Day, kreisNames: ReadonlyMap<string, string>): Municipality {
  const key = municipalityKey.parse(keyOf(it))
  const kind = kindOf[it.marker] ?? 'municipality'
  const kreisKey = key.slice(0, 5)
  return {
    key,
    name: tidy(it.name),
    kind,
    land: land.parse(it.land),
    kreisKey,
    kreisName: kind === 'kreisfrei' ? tidy(it.name) : (kreisNames.get(kreisKey) ?? ''),
    population: it.population,
    areaKm2: it.areaKm2,
    postalCode: it.postalCode || null,
    longitude: it.longitude,
    latitude: it.latitude,
    asOf,
    vanishedOn: null,
  }
}

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** A Kreis has the inhabitants and the area of its municipalities; the files carry neither for it. */
function toKreis(it: RegisterLine, asOf: Day, members: readonly Municipality[]): Municipality {
  const key = municipalityKey.parse(keyOf(it))
  return {
    key,
    name: tidy(it.name),
    kind: 'kreis',
    land: land.parse(it.land),
    kreisKey: key,
    kreisName: tidy(it.name),
    population: sum(members.map((member) => member.population)),
    areaKm2: Math.round(sum(members.map((member) => member.areaKm2)) * 100) / 100,
    postalCode: null,
    longitude: null,
    latitude: null,
    asOf,
    vanishedOn: null,
  }
}

/**
 * The official files are sorted by key and hold all of Germany. So a file that was cut off between two records ends
 * with a heading, or lacks the last Länder, or announces a Land or Kreis and has no municipality of it.
 */
function refuseTruncated(lines: readonly RegisterLine[], hasUnknownKeys: boolean): void {
  const municipalities = lines.filter(isMunicipality)
  const last = lines.at(-1)
  const covered = new Set(municipalities.flatMap((it) => [it.land, it.land + it.district + it.kreis]))
  const reachesEnd = last !== undefined && isMunicipality(last) && covered.has(laender[laender.length - 1] ?? '')
  const announced = lines.filter((it) => it.recordType === '10' || isKreis(it))
  // A line that hides its key may be the one municipality of a kreisfreie Stadt.
  const hasGap = !hasUnknownKeys && announced.some((it) => !covered.has(keyOf(it)))
  if (!reachesEnd || hasGap) throw new AppError('register-truncated')
}

interface Sorted {
  readonly good: readonly RegisterLine[]
  readonly refused: readonly RefusedLine[]
}

function sortOut(lines: readonly RegisterLine[]): Sorted {
  const seen = new Set<string>()
  const good: RegisterLine[] = []
  const refused: RefusedLine[] = []
  for (const it of lines) {
    const isTaken = isMunicipality(it) || isKreis(it)
    const reason = problemOf(it) ?? (isTaken && seen.has(keyOf(it)) ? 'duplicate' : null)
    if (reason) refused.push({ line: it.line, reason })
    else if (isTaken) good.push(it)
    if (isTaken) seen.add(keyOf(it))
  }
  return { good, refused }
}

/** Makes records of the lines, refuses what does not fit, and throws when the file as a whole cannot be trusted. */
export function assembleRegister({ source, asOf, lines, unreadable }: RegisterLines): RegisterFile {
  if (lines.length === 0) throw new AppError('register-empty')
  const { good, refused } = sortOut(lines)
  if (refused.length + unreadable.length > (lines.length + unreadable.length) / 2) throw new AppError('register-format')
  const hasUnknownKeys = unreadable.length > 0 || refused.some(({ reason }) => hidesKey.includes(reason))
  refuseTruncated(lines, hasUnknownKeys)
  const kreisLines = good.filter(isKreis)
  const kreisNames = new Map(kreisLines.map((it) => [keyOf(it), tidy(it.name)]))
  const municipalities = good.filter(isMunicipality).map((it) => toRecord(it, asOf, kreisNames))
  const members = Map.groupBy(municipalities, (it) => it.kreisKey)
  const kreise = kreisLines.filter((it) => kreisMarkers.includes(it.marker)).map((it) => toKreis(it, asOf, members.get(keyOf(it)) ?? []))
  return {
    source,
    asOf,
    records: [...kreise, ...municipalities].sort((a, b) => (a.key < b.key ? -1 : 1)),
    refused: [...unreadable, ...refused].sort((a, b) => a.line - b.line),
    mentioned: new Set(lines.map(keyOf)),
    hasUnknownKeys,
  }
}
