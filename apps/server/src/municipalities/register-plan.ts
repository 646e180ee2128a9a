import { diff } from '@etappe/domain/audit/diff'
import type { Day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { Municipality, MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { RegisterFile } from './register-records.ts'

/** What an import has to write. */
export interface RegisterPlan {
  readonly created: readonly Municipality[]
  /** Rows as they will stand, reappeared ones included. */
  readonly changed: readonly Municipality[]
  /** Rows that are as the file says; only their as-of date moves on. */
  readonly confirmed: readonly MunicipalityKey[]
  readonly vanished: readonly MunicipalityKey[]
  /** Keys under which a case may have to show another name. */
  readonly renamed: ReadonlySet<string>
  /** Keys that are found by other words than before. */
  readonly reworded: ReadonlySet<string>
  /** As-of date of the newest import when the file is older than that. */
  readonly olderThan: Day | null
  /** Keys are missing in the file, but lines that cannot be read may be theirs. */
  readonly vanishedUnsure: boolean
}

/** From here on the register is taken for complete, so that a file which lacks much of it cannot be. */
const completeFrom = 5000
/** Reforms of ten years took away 4 % of the keys. */
const mostVanishing = 0.2

const isCurrent = (it: Municipality): boolean => it.vanishedOn === null
const differs = (before: Municipality, after: Municipality): boolean =>
  Object.keys(diff(before, { ...after, asOf: before.asOf })).length > 0

/** What a file does not know stays: GV100AD carries no coordinates. */
const withPlaceOf = (before: Municipality, it: Municipality): Municipality => ({
  ...it,
  longitude: it.longitude ?? before.longitude,
  latitude: it.latitude ?? before.latitude,
})

/** A file cut off between two records can be told from a whole one only by what the register already has. */
function refuseTruncated(current: readonly Municipality[], vanished: readonly Municipality[], file: RegisterFile): void {
  const lastKreis = file.records.at(-1)?.kreisKey ?? ''
  const behind = vanished.some((it) => it.kreisKey > lastKreis)
  const shareOf = (rows: readonly Municipality[], all: readonly Municipality[]) => (all.length === 0 ? 0 : rows.length / all.length)
  const inLast = (it: Municipality) => it.kreisKey === lastKreis
  const isComplete = current.length >= completeFrom
  const tooMany = shareOf(vanished, current) > mostVanishing || shareOf(vanished.filter(inLast), current.filter(inLast)) > 0.5
  if (behind || (isComplete && tooMany)) throw new AppError('register-truncated')
}

const nothing: RegisterPlan = {
  created: [],
  changed: [],
  confirmed: [],
  vanished: [],
  renamed: new Set(),
  reworded: new Set(),
  olderThan: null,
  vanishedUnsure: false,
}

/** An older file overwrites nothing; keys that have vanished since are added, as historical. */
function planOlder(known: ReadonlyMap<string, Municipality>, file: RegisterFile, newest: Day): RegisterPlan {
  const created = file.records.filter((it) => !known.has(it.key)).map((it) => ({ ...it, vanishedOn: newest }))
  const keys = new Set<string>(created.map((it) => it.key))
  return { ...nothing, created, renamed: keys, reworded: keys, olderThan: newest }
}

type Written = Pick<RegisterPlan, 'created' | 'changed' | 'confirmed' | 'renamed' | 'reworded'>

/** What each record of the file does to the row of its key. A row that is newer (the shipped register may be) is left alone. */
function planRecords(known: ReadonlyMap<string, Municipality>, file: RegisterFile): Written {
  const created: Municipality[] = []
  const changed: Municipality[] = []
  const confirmed: MunicipalityKey[] = []
  const renamed = new Set<string>()
  const reworded = new Set<string>()
  for (const record of file.records) {
    const before = known.get(record.key)
    if (before && before.asOf > file.asOf) continue
    if (before?.name !== record.name) renamed.add(record.key)
    if (before?.name !== record.name || before.postalCode !== record.postalCode) reworded.add(record.key)
    if (!before) created.push(record)
    else if (differs(before, withPlaceOf(before, record))) changed.push(withPlaceOf(before, record))
    else if (before.asOf < file.asOf) confirmed.push(record.key)
  }
  return { created, changed, confirmed, renamed, reworded }
}

/** Compares a file with the register. `newest` is the as-of date of the newest import. */
export function planImport(existing: readonly Municipality[], file: RegisterFile, newest: Day | null): RegisterPlan {
  const known = new Map<string, Municipality>(existing.map((it) => [it.key, it]))
  if (newest !== null && file.asOf < newest) return planOlder(known, file, newest)
  const current = existing.filter(isCurrent)
  const missing = current.filter((it) => it.asOf <= file.asOf && !file.mentioned.has(it.key))
  refuseTruncated(current, missing, file)
  const vanishedUnsure = file.hasUnknownKeys && missing.length > 0
  return { ...nothing, ...planRecords(known, file), vanished: vanishedUnsure ? [] : missing.map((it) => it.key), vanishedUnsure }
}
