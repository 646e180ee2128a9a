import type { Day } from '../kernel/day.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { Measure, MeasureFields } from './measure.ts'
import type { MeasureState } from './measure-state.ts'

type Problems = Partial<Record<keyof MeasureFields, FieldProblem>>

/** States that say that something goes otherwise than meant, and so need a reason. */
export const needsDeviationReason = (state: MeasureState): boolean => state === 'postponed' || state === 'dropped'

/** What contradicts itself in a measure, by field. */
export function measureProblems(it: MeasureFields, today: Day): Problems {
  const problems: Problems = {}
  if (it.startsOn !== null && it.endsOn !== null && it.endsOn < it.startsOn) problems.endsOn = 'end-before-start'
  if (it.costState === 'amount' && it.costEuro === null) problems.costEuro = 'required'
  if (it.state === 'done' && it.doneOn === null) problems.doneOn = 'required'
  if (it.doneOn !== null && it.doneOn > today) problems.doneOn = 'in-the-future'
  if (needsDeviationReason(it.state) && it.deviationReason.trim() === '') problems.deviationReason = 'required'
  return problems
}

/** The day it was done: none while it is not, today when it is being finished and nobody says otherwise. */
function settledDoneOn(wanted: Partial<MeasureFields>, before: Measure | null, today: Day): Pick<Partial<MeasureFields>, 'doneOn'> {
  if ((wanted.state ?? before?.state) !== 'done') return { doneOn: null }
  const known = wanted.doneOn ?? before?.doneOn ?? null
  return known === null && wanted.state === 'done' ? { doneOn: today } : {}
}

/** An edit with the fields that follow from others: only what is done has a day it was done, only an amount has euros. */
export function settledMeasure(wanted: Partial<MeasureFields>, before: Measure | null, today: Day): Partial<MeasureFields> {
  const hasAmount = (wanted.costState ?? before?.costState) === 'amount'
  return { ...wanted, ...settledDoneOn(wanted, before, today), ...(hasAmount ? {} : { costEuro: null }) }
}

/** Open, and its end has passed. */
export function isOverdue(it: Pick<Measure, 'state' | 'endsOn'>, today: Day): boolean {
  return (it.state === 'planned' || it.state === 'running') && it.endsOn !== null && it.endsOn < today
}

/** Euros of all measures that have an amount; what was dropped costs nothing any more. */
export function totalCost(measures: readonly Pick<Measure, 'state' | 'costState' | 'costEuro'>[]): number {
  return measures.reduce((sum, it) => sum + (it.state === 'dropped' ? 0 : (it.costEuro ?? 0)), 0)
}
