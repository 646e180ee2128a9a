import type { Day } from '../kernel/day.ts'
import { daysBetween } from '../kernel/day.ts'
import { type CaseDetail, planBasisOf } from './case-detail.ts'
import { type Gate, gateAfter } from './gate.ts'
import type { AgreedGate } from './gate-date.ts'
import { isBack, type Phase } from './phase.ts'
import { type PhaseStep, phaseSteps, type PlanBasis, type Planned, type PlanRun, supportEndFor } from './phase-plan.ts'

/** Everything that changes the plan of a case. */
export type CourseChange =
  /** Into another phase, on by its gate or back. */
  | { readonly kind: 'enter'; readonly to: Phase; readonly on: Day }
  | { readonly kind: 'hold'; readonly until: Day | null }
  | { readonly kind: 'resume' }
  | { readonly kind: 'discontinue'; readonly on: Day }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'support'; readonly supportEnd: Day }
  | { readonly kind: 'agree'; readonly gate: AgreedGate; readonly on: Day }

export interface Period {
  readonly from: Day
  readonly to: Day
}

/** One gate before and after a change. */
export interface GateShift {
  readonly gate: Gate
  readonly before: Day
  /** `null` when it is planned no more. */
  readonly after: Day | null
  /** Days later; negative when earlier. */
  readonly days: number
}

/** What a change does to the plan, told before it happens. */
export interface CourseEffect {
  /** The plan as it stands, and as it will. */
  readonly before: readonly PhaseStep[]
  readonly after: readonly PhaseStep[]
  /** Gates that are or become open, with the day each is planned for. */
  readonly gates: readonly GateShift[]
  /** The support that begins. */
  readonly support: Period | null
  /** The agreed support that a move back takes away. */
  readonly dropped: Period | null
}

export type CourseOf = Pick<CaseDetail, 'runs' | 'terms' | 'holidays' | 'holds' | 'gateDates'> & {
  readonly case: Planned & { readonly supportStart: Day | null }
}

/** What the plan is computed from. */
interface Course {
  readonly basis: PlanBasis
  readonly it: Planned
  readonly runs: readonly PlanRun[]
}

function entered(course: Course, to: Phase, on: Day): Course {
  const { basis, it, runs } = course
  const result = isBack(it.phase, to) ? ('returned' as const) : ('advanced' as const)
  return {
    basis,
    it: { ...it, phase: to, supportEnd: to === 'support' ? supportEndFor(basis.terms, on) : null },
    runs: [
      ...runs.map((run, index) => (index === runs.length - 1 ? { ...run, leftOn: on, result } : run)),
      { phase: to, enteredOn: on, leftOn: null, result: null },
    ],
  }
}

/** The open rest ends on `on`. */
const rested = (basis: PlanBasis, on: Day): PlanBasis => ({
  ...basis,
  holds: basis.holds.map((it) => (it.resumedOn === null ? { ...it, resumedOn: on } : it)),
})

function agreed(course: Course, gate: AgreedGate, on: Day, today: Day): Course {
  const { basis, runs } = course
  const step = phaseSteps(basis, course.it, runs, today).find((it) => gateAfter(it.phase) === gate)
  if (!step) return course
  const sequence = Math.max(0, ...basis.agreed.map((it) => it.sequence)) + 1
  const added = { gate, sequence, before: step.gateOn, agreedOn: on, changedOn: today }
  return { ...course, basis: { ...basis, agreed: [...basis.agreed, added] } }
}

function changed(course: Course, change: CourseChange, today: Day): Course {
  const { basis, it, runs } = course
  switch (change.kind) {
    case 'enter':
      return entered(course, change.to, change.on)
    case 'hold':
      return { ...course, basis: { ...basis, holds: [...basis.holds, { heldOn: today, until: change.until, resumedOn: null }] } }
    case 'resume':
      return { ...course, basis: rested(basis, today) }
    case 'discontinue':
      return {
        basis: rested(basis, change.on),
        it: { ...it, closedOn: change.on },
        runs: runs.map((run, index) => (index === runs.length - 1 ? { ...run, leftOn: change.on, result: 'discontinued' } : run)),
      }
    case 'reopen':
      return {
        ...course,
        it: { ...it, closedOn: null },
        runs: [...runs, { phase: it.phase, enteredOn: today, leftOn: null, result: null }],
      }
    case 'support':
      return { ...course, it: { ...it, supportEnd: change.supportEnd } }
    case 'agree':
      return agreed(course, change.gate, change.on, today)
  }
}

/** Gates that are ahead before or after the change. */
function shifts(before: readonly PhaseStep[], after: readonly PhaseStep[], isEnd: boolean): GateShift[] {
  return after.flatMap((step, index): GateShift[] => {
    const old = before[index]
    if (!old || (step.state === 'done' && old.state === 'done')) return []
    const gate = gateAfter(step.phase)
    if (isEnd) return [{ gate, before: old.gateOn, after: null, days: 0 }]
    return step.state === 'done' ? [] : [{ gate, before: old.gateOn, after: step.gateOn, days: daysBetween(old.gateOn, step.gateOn) }]
  })
}

/** The plan before and after a change of the course of a case. The same rules make it that the server applies. */
export function courseEffect(detail: CourseOf, change: CourseChange, today: Day): CourseEffect {
  const course: Course = { basis: planBasisOf(detail), it: detail.case, runs: detail.runs }
  const next = changed(course, change, today)
  const before = phaseSteps(course.basis, course.it, course.runs, today)
  const after = phaseSteps(next.basis, next.it, next.runs, today)
  const { supportStart, supportEnd } = detail.case
  const isLeft = change.kind === 'enter' && change.to !== 'support' && supportStart !== null && supportEnd !== null
  return {
    before,
    after,
    gates: shifts(before, after, change.kind === 'discontinue'),
    support: change.kind === 'enter' && change.to === 'support' ? { from: change.on, to: supportEndFor(detail.terms, change.on) } : null,
    dropped: isLeft ? { from: supportStart, to: supportEnd } : null,
  }
}
