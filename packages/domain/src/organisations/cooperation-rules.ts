import { addDays, type Day, isValidOn, type Validity } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { Cooperation, CooperationFields, CooperationLevel } from './cooperation.ts'

type Problems = Partial<Record<keyof CooperationFields, FieldProblem>>

/** What contradicts itself in a cooperation, by field. */
export function cooperationProblems(it: CooperationFields): Problems {
  if (it.organisationAId === it.organisationBId) return { organisationBId: 'same-twice' }
  return it.validTo !== null && it.validTo < it.validFrom ? { validTo: 'end-before-start' } : {}
}

/** Both hold on at least one same day. */
export const overlaps = (one: Validity, other: Validity): boolean =>
  (other.validTo === null || one.validFrom <= other.validTo) && (one.validTo === null || other.validFrom <= one.validTo)

type Ends = Pick<Cooperation, 'level' | 'validFrom' | 'validTo'>

/** One write among those that bring a pair to a level. */
export type CooperationStep =
  | { readonly op: 'begin'; readonly fields: Ends }
  | { readonly op: 'change'; readonly record: Cooperation; readonly fields: Partial<Ends> }
  | { readonly op: 'remove'; readonly record: Cooperation }

/** Until the day before: a record that has only begun that day goes altogether. */
const endBefore = (record: Cooperation, on: Day): CooperationStep =>
  record.validFrom < on ? { op: 'change', record, fields: { validTo: addDays(on, -1) } } : { op: 'remove', record }

/** What has ended the day before at the same level goes on, so that pressing a wrong key leaves no traces. */
function beginOrGoOn(pair: readonly Cooperation[], wanted: Ends): CooperationStep {
  const before = addDays(wanted.validFrom, -1)
  const record = pair.find((it) => it.validTo === before && it.level === wanted.level)
  return record ? { op: 'change', record, fields: { validTo: wanted.validTo } } : { op: 'begin', fields: wanted }
}

/**
 * The writes after which a pair works together at `level` (`null`: not at all) from a day on. What held before that day stays,
 * and so does what is known to begin later. `pair` is every cooperation of the two organisations in the case.
 */
export function stepsToLevel(pair: readonly Cooperation[], level: CooperationLevel | null, on: Day): CooperationStep[] {
  const held = pair.filter((it) => isValidOn(it, on))
  if (level === null) return held.map((it) => endBefore(it, on))
  const fitting = held.find((it) => it.level === level)
  const over = held.filter((it) => it !== fitting)
  if (fitting) return over.map((it) => endBefore(it, on))
  const [current] = held
  const next = pair.map((it) => it.validFrom).filter((it) => it > on)
  const untilNext = next.length > 0 ? addDays(next.toSorted()[0] ?? on, -1) : null
  const wanted = { level, validFrom: on, validTo: current ? current.validTo : untilNext }
  const begun = beginOrGoOn(pair, wanted)
  const [first] = over
  // Somebody corrects what was entered for the same day.
  if (begun.op === 'begin' && first && first.validFrom === on)
    return [{ op: 'change', record: first, fields: { level } }, ...over.slice(1).map((it) => endBefore(it, on))]
  return [...over.map((it) => endBefore(it, on)), begun]
}
