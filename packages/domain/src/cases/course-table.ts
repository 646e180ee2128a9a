import { addDays, type Day, daysBetween } from '../kernel/day.ts'
import { type CaseDetail, planBasisOf } from './case-detail.ts'
import { type Gate, gateSteps, type GateStep } from './gate.ts'
import type { GateDate } from './gate-date.ts'
import { firstPlan, isStillAgreed, phaseSteps } from './phase-plan.ts'

/** One gate of the plan of a case: as it was planned on the day of admission, what was agreed since, as it is planned now, as it came. */
export interface CourseRow extends Pick<GateStep, 'gate' | 'state' | 'plannedOn' | 'passedOn' | 'daysLate'> {
  readonly firstOn: Day
  /** The oldest first; what no longer holds, because the case went back since, is told too. */
  readonly agreed: readonly { readonly change: GateDate; readonly holds: boolean }[]
  /** Days later than at first: as it was passed, or else as it is planned. Negative when earlier. */
  readonly difference: number
  /** Days that were skipped because nobody works on them. */
  readonly skipped: readonly Day[]
  /** Days by which rests have moved it. */
  readonly restDays: number
}

type Detail = Pick<CaseDetail, 'case' | 'runs' | 'terms' | 'holidays' | 'holds' | 'gateDates' | 'gateRecords'>

/** The five gates, planned and as they came. */
export function courseTable(detail: Detail, today: Day): CourseRow[] {
  const { case: it, runs } = detail
  const basis = planBasisOf(detail)
  const steps = phaseSteps(basis, it, runs, today)
  const first = firstPlan(basis, it)
  return gateSteps(it, steps, detail.gateRecords).map(({ gate, state, plannedOn, passedOn, daysLate }, index) => {
    const firstOn = first[index - 1]?.gateOn ?? it.startedOn
    const step = steps[index - 1]
    const isAhead = step !== undefined && passedOn === null
    return {
      gate,
      state,
      plannedOn,
      passedOn,
      daysLate,
      firstOn,
      agreed: agreedOf(detail, gate).map((change) => ({ change, holds: isStillAgreed(change, runs) })),
      difference: daysBetween(firstOn, passedOn ?? plannedOn),
      skipped: isAhead ? daysFrom(step.countedOn, plannedOn) : [],
      restDays: isAhead ? step.restDays : 0,
    }
  })
}

const agreedOf = (detail: Detail, gate: Gate): GateDate[] =>
  detail.gateDates.filter((it) => it.gate === gate).sort((a, b) => a.sequence - b.sequence)

const daysFrom = (from: Day, before: Day): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, before)) }, (_, index) => addDays(from, index))
