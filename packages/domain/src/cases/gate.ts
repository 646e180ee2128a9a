import { z } from 'zod'
import type { Day } from '../kernel/day.ts'
import type { GateRecord } from '../gates/gate-record.ts'
import type { GateRecordId } from '../kernel/id.ts'
import type { Case } from './case.ts'
import { isRunning } from './lifecycle.ts'
import { type Phase, phases } from './phase.ts'
import type { PhaseStep } from './phase-plan.ts'

/** The five gates of a case: one before the first phase, one between each two, one after the last. */
export const gates = ['admission', 'goals', 'actionPlan', 'support', 'closing'] as const
export const gate = z.enum(gates)
export type Gate = z.infer<typeof gate>

export interface GateStep {
  readonly gate: Gate
  /** `open` is the gate the case stands before. */
  readonly state: 'passed' | 'open' | 'ahead'
  readonly plannedOn: Day
  readonly passedOn: Day | null
  /** Days an open gate is past its planned day. */
  readonly daysLate: number
  /** The record of it, where there is one to read. */
  readonly recordId: GateRecordId | null
}

/** The record of a passed gate, as far as the rail needs it. */
export type PassedGate = Pick<GateRecord, 'id' | 'gate' | 'phaseRunId' | 'passedOn'>

/** The gate a phase ends with. */
export const gateAfter = (of: Phase): Gate => gates[phases.indexOf(of) + 1] ?? 'closing'
/** The phase a gate ends; the admission ends none. */
export const phaseBefore = (of: Gate): Phase | null => phases[gates.indexOf(of) - 1] ?? null

/**
 * The gate a running case stands before: in the baseline the admission as long as it is not recorded, then the one its phase
 * ends with; `null` once the case has ended. What went on before gates were recorded has been admitted.
 */
export function currentGate(it: Pick<Case, 'phase' | 'lifecycle'>, records: readonly Pick<PassedGate, 'gate'>[]): Gate | null {
  if (!isRunning(it.lifecycle)) return null
  const isAdmitted = it.phase !== 'baseline' || records.some((record) => record.gate === 'admission')
  return isAdmitted ? gateAfter(it.phase) : 'admission'
}

type Stood = Pick<Case, 'startedOn' | 'lifecycle' | 'phase'>

/** The five gates: admission, and one behind each of the four phases of `phaseSteps`, with the record of the last time each was passed. */
export function gateSteps(it: Stood, steps: readonly PhaseStep[], records: readonly PassedGate[]): GateStep[] {
  const open = currentGate(it, records)
  const recordOf = (name: Gate) => records.findLast((record) => record.gate === name) ?? null
  const admitted = recordOf('admission')
  const admission: GateStep = {
    gate: 'admission',
    state: open === 'admission' ? 'open' : 'passed',
    plannedOn: it.startedOn,
    passedOn: admitted?.passedOn ?? (open === 'admission' ? null : it.startedOn),
    daysLate: 0,
    recordId: admitted?.id ?? null,
  }
  const after = steps.map((step, index): GateStep => {
    const name = gateAfter(step.phase)
    const next = steps[index + 1]
    const isPassed = next ? next.state !== 'ahead' : it.lifecycle === 'completed'
    const isOpen = !isPassed && name === open
    return {
      gate: name,
      state: isPassed ? 'passed' : isOpen ? 'open' : 'ahead',
      plannedOn: step.gateOn,
      passedOn: isPassed ? step.actualEnd : null,
      daysLate: isOpen ? step.daysOver : 0,
      recordId: isPassed ? (recordOf(name)?.id ?? null) : null,
    }
  })
  return [admission, ...after]
}
