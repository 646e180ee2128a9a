import { addDays, addMonths, type Day, daysBetween } from '../kernel/day.ts'
import { type Holidays, workingDayFrom } from '../kernel/working-day.ts'
import type { CaseTerms } from '../programme/definition.ts'
import { type GateDate, phaseOfAgreed } from './gate-date.ts'
import type { HoldPeriod } from './hold-period.ts'
import { type Phase, type PhaseRun, phases } from './phase.ts'

/** What the plan of a case is computed from, besides its stays in phases. */
export interface PlanBasis {
  readonly terms: Pick<CaseTerms, 'targetDays' | 'supportMonths'>
  /** Public holidays of the Land the case lies in. */
  readonly holidays: Holidays
  readonly holds: readonly Pick<HoldPeriod, 'heldOn' | 'until' | 'resumedOn'>[]
  readonly agreed: readonly Pick<GateDate, 'gate' | 'sequence' | 'before' | 'agreedOn' | 'changedOn'>[]
}

/** Last day of a support that begins on `start`. A period, so no working day is looked for. */
export function supportEndFor(terms: Pick<CaseTerms, 'supportMonths'>, start: Day): Day {
  return addDays(addMonths(start, terms.supportMonths), -1)
}

/** The day a phase is meant to end by its target length alone. */
const targetEnd = (terms: PlanBasis['terms'], of: Phase, start: Day): Day =>
  of === 'support' ? supportEndFor(terms, start) : addDays(start, terms.targetDays[of])

/** The working day a phase is planned to end by its target length; the support ends with its last month, whatever day that is. */
export function plannedEnd(basis: Pick<PlanBasis, 'terms' | 'holidays'>, of: Phase, start: Day): Day {
  const end = targetEnd(basis.terms, of, start)
  return of === 'support' ? end : workingDayFrom(end, basis.holidays)
}

/** A stay of a case in a phase, as far as the plan looks at it. */
export type PlanRun = Pick<PhaseRun, 'phase' | 'enteredOn' | 'leftOn' | 'result'>

export interface PhaseStep {
  readonly phase: Phase
  readonly state: 'done' | 'current' | 'ahead'
  readonly plannedStart: Day
  readonly plannedEnd: Day
  /** The working day the gate behind the phase is planned for. */
  readonly gateOn: Day
  /** The day the gate would be planned for if it need not be a working day. */
  readonly countedOn: Day
  /** Days by which rests have moved the gate. */
  readonly restDays: number
  readonly actualStart: Day | null
  readonly actualEnd: Day | null
  /** Days spent in the phase over all its runs, up to `today` for the current one. */
  readonly days: number
  /** Days of the last stay alone, which is what the target length is compared with. */
  readonly runDays: number
  readonly targetDays: number
  /**
   * Days past the planned end: of the current phase as of today or of the day the case came to rest, of a done one when it was
   * left.
   */
  readonly daysOver: number
  readonly runs: number
}

/** What the plan looks at of a case. */
export interface Planned {
  readonly phase: Phase
  readonly startedOn: Day
  readonly supportEnd: Day | null
  readonly closedOn: Day | null
}

const stateOf = (it: Planned, name: Phase): PhaseStep['state'] => {
  const distance = phases.indexOf(name) - phases.indexOf(it.phase)
  if (distance > 0) return 'ahead'
  return distance < 0 || it.closedOn !== null ? 'done' : 'current'
}

const daysIn = (it: Planned, runs: readonly PlanRun[], today: Day): number =>
  runs.reduce((sum, run) => sum + Math.max(0, daysBetween(run.enteredOn, run.leftOn ?? it.closedOn ?? today)), 0)

const daysPast = (planned: Day, on: Day | null): number => (on === null ? 0 : Math.max(0, daysBetween(planned, on)))

/** Days the case rested from a day on, by rests that began before another; one nobody knows the end of counts when it is over. */
function restDays(holds: PlanBasis['holds'], from: Day, before: Day | null): number {
  return holds
    .filter((it) => before === null || it.heldOn < before)
    .reduce((sum, it) => sum + daysPast(it.heldOn > from ? it.heldOn : from, it.resumedOn ?? it.until), 0)
}

/** The last day the case went back to a phase or to one before it; what was agreed until then holds no more. */
function lastReturn(runs: readonly PlanRun[], of: Phase): Day | null {
  const back = runs.findLast((run, index) => runs[index - 1]?.result === 'returned' && phases.indexOf(run.phase) <= phases.indexOf(of))
  return back?.enteredOn ?? null
}

const phaseOf = (it: Pick<GateDate, 'gate'>): Phase => phaseOfAgreed[it.gate]

/** What was agreed holds until the case goes back to before the gate. */
export function isStillAgreed(it: Pick<GateDate, 'gate' | 'changedOn'>, runs: readonly PlanRun[]): boolean {
  const from = lastReturn(runs, phaseOf(it))
  return from === null || it.changedOn >= from
}

/** Agreements that still hold for a phase, the newest last. */
function agreedFor(basis: PlanBasis, runs: readonly PlanRun[], of: Phase): PlanBasis['agreed'] {
  return basis.agreed.filter((it) => phaseOf(it) === of && isStillAgreed(it, runs)).toSorted((a, b) => a.sequence - b.sequence)
}

interface End {
  readonly on: Day
  readonly rest: number
}

/**
 * The day agreed last, later by the days the case rested since and by what was agreed since for gates in front of it. `null` when
 * nothing was agreed, or when the plan has overtaken it.
 */
function agreedEnd(basis: PlanBasis, runs: readonly PlanRun[], of: Phase, { start, left }: { start: Day; left: Day | null }): End | null {
  const newest = agreedFor(basis, runs, of).at(-1)
  if (!newest) return null
  const moved = phases
    .slice(0, phases.indexOf(of))
    .flatMap((name) => agreedFor(basis, runs, name))
    .filter((it) => it.sequence > newest.sequence)
    .reduce((sum, it) => sum + daysBetween(it.before, it.agreedOn), 0)
  const rest = restDays(basis.holds, newest.changedOn, left)
  const on = addDays(newest.agreedOn, moved + rest)
  // What a weekend alone puts before the beginning is not overtaken.
  return workingDayFrom(on, basis.holidays) < start ? null : { on: on < start ? start : on, rest }
}

/** When a phase is planned to end that began, or is planned to begin, on `start`. `entered` is the stay it is or was in. */
function endOf(basis: PlanBasis, runs: readonly PlanRun[], of: Phase, { start, entered }: { start: Day; entered: PlanRun | null }): End {
  const left = entered?.leftOn ?? null
  const agreed = agreedEnd(basis, runs, of, { start, left })
  if (agreed) return agreed
  // The support goes on while a case rests. Rests move the phases ahead by moving the one the case is in.
  const rest = of === 'support' || entered === null ? 0 : restDays(basis.holds, start, left)
  return { on: addDays(targetEnd(basis.terms, of, start), rest), rest }
}

const endedOn = (it: Planned, entered: PlanRun | null): Day | null => entered?.leftOn ?? it.closedOn

type Dates = Pick<PhaseStep, 'plannedStart' | 'plannedEnd' | 'gateOn' | 'countedOn' | 'restDays'>

/** The planned days of a phase; `start` is the day it was entered or is planned to begin. */
function datesOf(
  basis: PlanBasis,
  runs: readonly PlanRun[],
  of: Phase,
  at: { start: Day; entered: PlanRun | null; fixed: Day | null },
): Dates {
  const { on, rest } = endOf(basis, runs, of, at)
  const countedOn = at.fixed ?? on
  const gateOn = workingDayFrom(countedOn, basis.holidays)
  return { plannedStart: at.start, plannedEnd: of === 'support' ? countedOn : gateOn, gateOn, countedOn, restDays: rest }
}

/** Today, or the day a case that rests came to rest: until it goes on, nothing gets later. */
function clockOf(holds: PlanBasis['holds'], today: Day): Day {
  const rest = holds.find((it) => it.resumedOn === null)
  return rest && rest.heldOn < today ? rest.heldOn : today
}

/**
 * The four phases with planned and actual dates. The plan is chained: a phase is planned to begin when the one before is
 * planned to end, counted anew from the day a phase was really entered; what is done stays as it was.
 */
export function phaseSteps(basis: PlanBasis, it: Planned, runs: readonly PlanRun[], today: Day): PhaseStep[] {
  let planned = it.startedOn
  return phases.map((name) => {
    const own = runs.filter((run) => run.phase === name)
    const state = stateOf(it, name)
    const entered = state === 'ahead' ? null : (own.at(-1) ?? null)
    const start = entered?.enteredOn ?? planned
    const dates = datesOf(basis, runs, name, { start, entered, fixed: name === 'support' ? it.supportEnd : null })
    const actualEnd = state === 'done' ? endedOn(it, entered) : null
    planned = dates.plannedEnd
    return {
      phase: name,
      state,
      ...dates,
      actualStart: (entered && own[0]?.enteredOn) ?? null,
      actualEnd,
      days: daysIn(it, own, today),
      runDays: daysIn(it, own.slice(-1), today),
      targetDays: daysBetween(start, planned),
      daysOver: daysPast(planned, state === 'current' ? clockOf(basis.holds, today) : actualEnd),
      runs: own.length,
    }
  })
}

/** The plan as the target lengths make it on the day of admission: nothing agreed, no rest, every gate passed on its day. */
export function firstPlan(basis: PlanBasis, it: Pick<Planned, 'startedOn'>): PhaseStep[] {
  const admitted = { phase: 'baseline', startedOn: it.startedOn, supportEnd: null, closedOn: null } as const
  return phaseSteps({ ...basis, holds: [], agreed: [] }, admitted, [], it.startedOn)
}

/** The day the phase a case is in is planned to end. */
export function currentPlannedEnd(basis: PlanBasis, it: Planned, runs: readonly PlanRun[]): Day {
  const step = phaseSteps(basis, it, runs, it.startedOn).find((found) => found.phase === it.phase)
  return step?.plannedEnd ?? it.startedOn
}
