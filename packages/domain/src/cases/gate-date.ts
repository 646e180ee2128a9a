import { z } from 'zod'
import { type Day, day } from '../kernel/day.ts'
import { caseId, gateDateId, userId } from '../kernel/id.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import { requiredText } from '../kernel/text.ts'
import { type Holidays, isWorkingDay } from '../kernel/working-day.ts'
import type { PhaseStep } from './phase-plan.ts'

/** Gates whose day can be agreed otherwise than the target length says. The end of the support is changed by an extension. */
export const agreedGates = ['goals', 'actionPlan', 'support'] as const
export const agreedGate = z.enum(agreedGates)
export type AgreedGate = z.infer<typeof agreedGate>

/** The phase that ends with such a gate. */
export const phaseOfAgreed = { goals: 'baseline', actionPlan: 'goals', support: 'actionPlan' } as const satisfies Record<AgreedGate, string>

/** An agreed change of the plan: from then on the gate is planned for another day. Older ones are kept, the newest counts. */
export const gateDateRecord = z.object({
  id: gateDateId,
  caseId,
  gate: agreedGate,
  /** Counts up within the case; the highest is the newest. */
  sequence: z.int(),
  /** The day it was planned for before. */
  before: day,
  agreedOn: day,
  reason: requiredText(2000),
  changedBy: userId,
  changedOn: day,
  version: z.int(),
})
export type GateDate = z.infer<typeof gateDateRecord>

/** Gates that are not passed yet, in order: those whose day can still be agreed. */
export function gatesToAgree(steps: readonly Pick<PhaseStep, 'phase' | 'state'>[]): AgreedGate[] {
  return agreedGates.filter((gate) => steps.some((it) => it.phase === phaseOfAgreed[gate] && it.state !== 'done'))
}

/**
 * A gate can be planned for a working day, not before the one in front of it is planned and not before the phase it ends
 * began.
 */
export function agreedDayProblem(step: Pick<PhaseStep, 'state' | 'plannedStart'>, on: Day, holidays: Holidays): FieldProblem | null {
  if (on < step.plannedStart) return step.state === 'current' ? 'before-phase-start' : 'before-gate'
  return isWorkingDay(on, holidays) ? null : 'not-a-working-day'
}
