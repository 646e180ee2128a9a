import type { Day } from '../kernel/day.ts'
import type { Case } from './case.ts'
import type { PhaseStep } from './phase.ts'

/** The five gates of a case: one before the first phase, one between each two, one after the last. */
export const gates = ['admission', 'goals', 'actionPlan', 'support', 'closing'] as const
export type Gate = (typeof gates)[number]

export interface GateStep {
  readonly gate: Gate
  /** `open` is the gate the case stands before. */
  readonly state: 'passed' | 'open' | 'ahead'
  readonly plannedOn: Day
  readonly passedOn: Day | null
  /** Days an open gate is past its planned day. */
  readonly daysLate: number
}

/** The gates that belong to the four phases of `phaseSteps`, in order. */
export function gateSteps(it: Pick<Case, 'startedOn' | 'lifecycle'>, steps: readonly PhaseStep[]): GateStep[] {
  const admission: GateStep = { gate: 'admission', state: 'passed', plannedOn: it.startedOn, passedOn: it.startedOn, daysLate: 0 }
  const after = steps.map((step, index): GateStep => {
    const next = steps[index + 1]
    const isPassed = next ? next.state !== 'ahead' : it.lifecycle === 'completed'
    const isOpen = !isPassed && step.state === 'current'
    return {
      gate: gates[index + 1] ?? 'closing',
      state: isPassed ? 'passed' : isOpen ? 'open' : 'ahead',
      plannedOn: step.plannedEnd,
      passedOn: isPassed ? step.actualEnd : null,
      daysLate: isOpen ? step.daysOver : 0,
    }
  })
  return [admission, ...after]
}
