import type { Day } from '../kernel/day.ts'
import type { Phase, PhaseResult } from './phase.ts'
import type { PlanRun } from './phase-plan.ts'

/** A stay in a phase, as far as the plan looks at it. */
export const fakeRun = (phase: Phase, enteredOn: string, leftOn: string | null = null, result: PhaseResult | null = null): PlanRun => ({
  phase,
  enteredOn: enteredOn as Day,
  leftOn: leftOn as Day | null,
  result,
})
