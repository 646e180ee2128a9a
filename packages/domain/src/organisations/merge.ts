import { inOrder } from './network.ts'
import type { Day, Validity } from '../kernel/day.ts'
import type { OrganisationId } from '../kernel/id.ts'
import type { Measure } from '../plan/measure.ts'
import type { Cooperation } from './cooperation.ts'
import { cooperationLevels } from './cooperation.ts'
import { overlaps } from './cooperation-rules.ts'
import type { Participation } from './participation.ts'

/** What becomes of one record when two organisations become one. */
export type MergeStep<R> =
  | { readonly op: 'update'; readonly record: R; readonly fields: Partial<R> }
  | { readonly op: 'remove'; readonly record: R }

/** The whole of two periods that overlap. */
const spanOf = (one: Validity, other: Validity): Validity => ({
  validFrom: one.validFrom < other.validFrom ? one.validFrom : other.validFrom,
  validTo: one.validTo === null || other.validTo === null ? null : laterOf(one.validTo, other.validTo),
})
const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)

/** The records as they would stand, with the writes that lead there. */
class Result<R extends { readonly id: string }> {
  readonly #before: ReadonlyMap<string, R>
  readonly #after: Map<string, R>
  constructor(records: readonly R[]) {
    this.#before = new Map(records.map((it) => [it.id, it]))
    this.#after = new Map(this.#before)
  }
  get standing(): R[] {
    return [...this.#after.values()]
  }
  put(record: R): void {
    this.#after.set(record.id, record)
  }
  drop(record: R): void {
    this.#after.delete(record.id)
  }
  /** Removals come first, so that what takes their place never stands beside them. */
  steps(): MergeStep<R>[] {
    const removed = [...this.#before.values()].filter((it) => !this.#after.has(it.id))
    const changed = this.standing.flatMap((after) => {
      const record = this.#before.get(after.id)
      return record && record !== after ? [{ op: 'update' as const, record, fields: after }] : []
    })
    return [...removed.map((record) => ({ op: 'remove' as const, record })), ...changed]
  }
}

const fits = (one: string | null, other: string | null): boolean =>
  one === other || one === null || other === null || one === '' || other === ''

/** Both say the same part in the same case, or one of them says less of it. */
const isSamePart = (one: Participation, other: Participation): boolean =>
  one.caseId === other.caseId &&
  one.role === other.role &&
  one.contactId === other.contactId &&
  fits(one.department, other.department) &&
  fits(one.pillar, other.pillar) &&
  fits(one.mandate, other.mandate) &&
  overlaps(one, other)

const joinedParts = (kept: Participation, other: Participation): Participation => ({
  ...kept,
  ...spanOf(kept, other),
  department: kept.department ?? other.department,
  pillar: kept.pillar ?? other.pillar,
  mandate: kept.mandate || other.mandate,
})

/** Participations of both, so that all are of `keepId`; what would then be said twice is said once, for the whole time. */
export function mergeParticipations(records: readonly Participation[], keepId: OrganisationId, mergeId: OrganisationId) {
  const result = new Result(records)
  for (const moved of records.filter((it) => it.organisationId === mergeId)) {
    const record = { ...moved, organisationId: keepId }
    const same = result.standing.find((it) => it.id !== record.id && it.organisationId === keepId && isSamePart(it, record))
    if (same) {
      result.put(joinedParts(same, record))
      result.drop(moved)
    } else result.put(record)
  }
  return result.steps()
}

const closer = (one: Cooperation, other: Cooperation) =>
  cooperationLevels.indexOf(one.level) >= cooperationLevels.indexOf(other.level) ? one.level : other.level

const isSamePair = (one: Cooperation, other: Cooperation): boolean =>
  one.caseId === other.caseId &&
  one.organisationAId === other.organisationAId &&
  one.organisationBId === other.organisationBId &&
  overlaps(one, other)

const joinedPairs = (kept: Cooperation, other: Cooperation): Cooperation => ({
  ...kept,
  ...spanOf(kept, other),
  level: closer(kept, other),
  note: kept.note || other.note,
})

/** Two that overlap become one, which may then overlap a third. */
function settle(result: Result<Cooperation>, record: Cooperation): void {
  const same = result.standing.find((it) => it.id !== record.id && isSamePair(it, record))
  if (!same) return result.put(record)
  result.drop(record)
  settle(result, joinedPairs(same, record))
}

/**
 * Cooperations of both, so that all are of `keepId`: the cooperation of the two with each other ends to exist, and of two
 * with the same third at the same time the closer one stays, for the whole time.
 */
export function mergeCooperations(records: readonly Cooperation[], keepId: OrganisationId, mergeId: OrganisationId) {
  const result = new Result(records)
  const now = (id: OrganisationId) => (id === mergeId ? keepId : id)
  for (const moved of records.filter((it) => it.organisationAId === mergeId || it.organisationBId === mergeId)) {
    const [organisationAId, organisationBId] = inOrder(now(moved.organisationAId), now(moved.organisationBId))
    if (organisationAId === organisationBId) result.drop(moved)
    else settle(result, { ...moved, organisationAId, organisationBId })
  }
  return result.steps()
}

type Doers = Pick<Measure, 'responsibleId' | 'partnerIds'>

/** Who does a measure once the two are one: nobody twice, and whoever is responsible is no partner besides. */
export function mergeDoers({ responsibleId, partnerIds }: Doers, keepId: OrganisationId, mergeId: OrganisationId): Doers {
  const now = (id: OrganisationId) => (id === mergeId ? keepId : id)
  const responsible = responsibleId === null ? null : now(responsibleId)
  const isChanged = responsible !== responsibleId || partnerIds.includes(mergeId)
  const partners = [...new Set(partnerIds.map(now))].filter((id) => id !== responsible)
  return { responsibleId: responsible, partnerIds: isChanged ? partners : partnerIds }
}
