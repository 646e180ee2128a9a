import { addDays, addMonths, type Day, daysBetween } from '../kernel/day.ts'
import { type Holidays, workingDayFrom } from '../kernel/working-day.ts'
import type { CaseTerms } from '../programme/definition.ts'
import type { AgreedGate, GateDate } from './gate-date.ts'
import type { HoldPeriod } from './hold-period.ts'
import { type Phase, type PhaseRun, phases } from './phase.ts'

/** What the plan of a case is computed from, besides its stays in phases. */
export interface PlanBasis {
  readonly terms: Pick<CaseTerms, 'targetDays' | 'supportMonths'>
  /** Public holidays of the Land the case lies in. */
  readonly holidays: Holidays
  readonly holds: readonly Pick<HoldPeriod, 'heldOn' | 'until' | 'resumedOn'>[]
  readonly agreed: readonly Pick<GateDate, 'gate' | 'agreedOn' | 'changedOn'>[]
}

/** Last day of a support that begins on `start`. A period, so no working day is looked for. */
export function supportEndFor(terms: Pick<CaseTerms, 'supportMonths'>, start: Day): Day {
  return addDays(addMonths(start, terms.supportMonths), -1)
}

/** The gate a phase ends with, where its day can be agreed otherwise. */
const gateAfter: Readonly<Record<Exclude<Phase, 'support'>, AgreedGate>> = { baseline: 'goals', goals: 'actionPlan', actionPlan: 'support' }

/** `end`, later by the days the case rested between `from` and then; a rest nobody knows the end of counts when it is over. */
function afterHolds(holds: PlanBasis['holds'], from: Day, end: Day): Day {
  return holds
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
    .reduce((planned, it) => {
      const since = it.heldOn > from ? it.heldOn : from
      const until = it.resumedOn ?? it.until ?? it.heldOn
      return since <= planned && until > since ? addDays(planned, daysBetween(since, until)) : planned
    }, end)
}

/**
 * The working day a phase is planned to end: the day agreed since `since`, or the target length after `start`; both later by
 * the days the case rested meanwhile. The support ends with its last month.
 */
export function plannedEnd(basis: PlanBasis, of: Phase, start: Day, since: Day = start): Day {
  if (of === 'support') return supportEndFor(basis.terms, start)
  const agreed = basis.agreed
    .filter((it) => it.gate === gateAfter[of] && it.changedOn >= since)
    .reduce<PlanBasis['agreed'][number] | null>((newest, it) => (newest === null || it.changedOn >= newest.changedOn ? it : newest), null)
  const end = agreed
    ? afterHolds(basis.holds, agreed.changedOn, agreed.agreedOn)
    : afterHolds(basis.holds, start, addDays(start, basis.terms.targetDays[of]))
  return workingDayFrom(end, basis.holidays)
}

export interface PhaseStep {
  readonly phase: Phase
  readonly state: 'done' | 'current' | 'ahead'
  readonly plannedStart: Day
  readonly plannedEnd: Day
  /** The working day the gate behind the phase is planned for. */
  readonly gateOn: Day
  readonly actualStart: Day | null
  readonly actualEnd: Day | null
  /** Days spent in the phase over all its runs, up to `today` for the current one. */
  readonly days: number
  /** Days of the last stay alone, which is what the target length is compared with. */
  readonly runDays: number
  readonly targetDays: number
  /** Days past the planned end: of the current phase as of today, of a done one when it was left. */
  readonly daysOver: number
  readonly runs: number
}

interface Planned {
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

const daysIn = (it: Planned, runs: readonly PhaseRun[], today: Day): number =>
  runs.reduce((sum, run) => sum + Math.max(0, daysBetween(run.enteredOn, run.leftOn ?? it.closedOn ?? today)), 0)

const daysPast = (planned: Day, on: Day | null): number => (on === null ? 0 : Math.max(0, daysBetween(planned, on)))

/** The day the case last went back: what was agreed before does not hold for the phases it has to go through anew. */
const lastReturn = (it: Planned, runs: readonly PhaseRun[]): Day =>
  runs.findLast((run) => run.result === 'returned')?.leftOn ?? it.startedOn

/**
 * The four phases with planned and actual dates. The plan is chained: a phase is planned to begin when the one before is
 * planned to end, counted anew from the day a phase was really entered; what is done stays as it was.
 */
export function phaseSteps(basis: PlanBasis, it: Planned, runs: readonly PhaseRun[], today: Day): PhaseStep[] {
  let planned = it.startedOn
  return phases.map((name) => {
    const own = runs.filter((run) => run.phase === name)
    const state = stateOf(it, name)
    const entered = state === 'ahead' ? undefined : own.at(-1)
    const plannedStart = entered?.enteredOn ?? planned
    const end =
      (name === 'support' ? it.supportEnd : null) ?? plannedEnd(basis, name, plannedStart, entered?.enteredOn ?? lastReturn(it, runs))
    const actualEnd = state === 'done' ? (entered?.leftOn ?? it.closedOn) : null
    planned = end
    return {
      phase: name,
      state,
      plannedStart,
      plannedEnd: end,
      gateOn: workingDayFrom(end, basis.holidays),
      actualStart: (entered && own[0]?.enteredOn) ?? null,
      actualEnd,
      days: daysIn(it, own, today),
      runDays: daysIn(it, own.slice(-1), today),
      targetDays: daysBetween(plannedStart, end),
      daysOver: daysPast(end, state === 'current' ? today : actualEnd),
      runs: own.length,
    }
  })
}
