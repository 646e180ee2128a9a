import type { AuditEvent, FieldChange } from '../audit/event.ts'
import { smallNumber } from '../audit/withheld.ts'
import { type IndicatorKey, indicatorKey, indicatorUnit, isShare, smallestBase } from './indicator.ts'
import { isOwnKey, unitOf } from './indicator-shown.ts'

type Event = Pick<AuditEvent, 'noun' | 'recordId' | 'caseId' | 'changes'>

const sides = ({ from, to }: FieldChange): unknown[] => [from, to]
const isSmall = (base: unknown): boolean => typeof base === 'number' && base < smallestBase

/** Own indicators that were a share at any time: as what it counts now it would tell what it was kept back for. */
function ownShares(events: readonly Event[]): Set<string> {
  const units = events.filter((it) => it.noun === 'ownIndicator' && it.changes['unit'] !== undefined)
  const wasShare = (it: unknown) => indicatorUnit.safeParse(it).success && isShare(indicatorUnit.parse(it))
  return new Set(units.filter((it) => sides(it.changes['unit'] ?? { from: null, to: null }).some(wasShare)).map((it) => it.recordId))
}

const sideOf = (event: Event, field: string): unknown => event.changes[field]?.to ?? event.changes[field]?.from

/** Which indicator and year each record is about. It says so when it begins and when it ends, and never changes. */
function placesOf(events: readonly Event[]): Map<string, { readonly key: IndicatorKey; readonly place: string }> {
  const places = new Map<string, { key: IndicatorKey; place: string }>()
  for (const event of events) {
    const key = indicatorKey.safeParse(sideOf(event, 'indicator'))
    if (event.noun === 'indicatorValue' && key.success)
      places.set(event.recordId, { key: key.data, place: `${event.caseId} ${key.data} ${String(sideOf(event, 'year'))}` })
  }
  return places
}

/**
 * Records of values nothing may be told of: their indicator and year had a base under ten at any time, in this record or in
 * one that stood in its place. Once the base is known to be small, what was told while it was thought to be larger tells it too.
 * `events` is everything that ever happened to values and own indicators of the cases in question.
 */
export function withheldRecords(events: readonly Event[]): ReadonlySet<string> {
  const shares = ownShares(events)
  const places = placesOf(events)
  const counts = (key: IndicatorKey) => (isOwnKey(key) ? shares.has(key) : isShare(unitOf(key, [])))
  const hidden = new Set<string>()
  for (const event of events) {
    const base = event.changes['base']
    const at = places.get(event.recordId)
    if (at && base && counts(at.key) && sides(base).some(isSmall)) hidden.add(at.place)
  }
  return new Set([...places].filter(([, { place }]) => hidden.has(place)).map(([recordId]) => recordId))
}

const withhold = (value: unknown): unknown => (value === null || value === undefined ? value : smallNumber)

/** The change of a value nothing may be told of: that it changed, not what it was. Bases of ten and more are told. */
export function withholdChanges(changes: Readonly<Record<string, FieldChange>>): Record<string, FieldChange> {
  return Object.fromEntries(
    Object.entries(changes).map(([field, { from, to }]) => {
      if (field === 'value') return [field, { from: withhold(from), to: withhold(to) }]
      if (field === 'base') return [field, { from: isSmall(from) ? smallNumber : from, to: isSmall(to) ? smallNumber : to }]
      return [field, { from, to }]
    }),
  )
}
