import { type Day, daysBetween } from '../kernel/day.ts'
import { type CaseDetail, planBasisOf } from './case-detail.ts'
import { isBack, type Phase } from './phase.ts'
import { type PhaseStep, phaseSteps, supportEndFor } from './phase-plan.ts'

export interface Move {
  readonly to: Phase
  readonly on: Day
}

interface Period {
  readonly from: Day
  readonly to: Day
}

/** What a move to another phase changes, told before it happens. */
export interface MoveEffect {
  /** The plan after the move, from the new phase on. */
  readonly steps: readonly PhaseStep[]
  /** The plan as it stands, for the same phases. */
  readonly before: readonly PhaseStep[]
  /** The support that begins. */
  readonly support: Period | null
  /** The agreed support that a move back takes away. */
  readonly dropped: Period | null
}

export function moveEffect(
  detail: Pick<CaseDetail, 'case' | 'runs' | 'terms' | 'holidays' | 'holds' | 'gateDates'>,
  move: Move,
  today: Day,
): MoveEffect {
  const { to, on } = move
  const { case: it, runs } = detail
  const basis = planBasisOf(detail)
  const support = to === 'support' ? { from: on, to: supportEndFor(detail.terms, on) } : null
  const last = runs.at(-1)
  const after = last
    ? [
        ...runs.slice(0, -1),
        { ...last, leftOn: on, result: isBack(it.phase, to) ? ('returned' as const) : ('advanced' as const) },
        { ...last, phase: to, enteredOn: on, leftOn: null },
      ]
    : runs
  const current = phaseSteps(basis, it, runs, today)
  const moved = phaseSteps(basis, { ...it, phase: to, supportEnd: support?.to ?? null }, after, daysBetween(on, today) > 0 ? today : on)
  const first = moved.findIndex((step) => step.phase === to)
  return {
    steps: moved.slice(first),
    before: current.slice(first),
    support,
    dropped: to !== 'support' && it.supportStart !== null && it.supportEnd !== null ? { from: it.supportStart, to: it.supportEnd } : null,
  }
}
