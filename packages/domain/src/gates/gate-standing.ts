import { z } from 'zod'
import { gate } from '../cases/gate.ts'
import { countMet, type GateEvaluation, openCriteria } from './evaluation.ts'

/** One gate of a case in a line: how far it is. */
export const gateStanding = z.object({
  gate,
  state: z.enum(['passed', 'open', 'ahead']),
  /** Criteria that are met or waived. */
  met: z.int(),
  total: z.int(),
  hardOpen: z.int(),
  softOpen: z.int(),
})
export type GateStanding = z.infer<typeof gateStanding>

/** Counts what an evaluation found, for a gate in a state. */
export const standingOf = (state: GateStanding['state'], evaluation: GateEvaluation): GateStanding => ({
  gate: evaluation.gate,
  state,
  met: countMet(evaluation),
  total: evaluation.criteria.length,
  hardOpen: openCriteria(evaluation, 'hard').length,
  softOpen: openCriteria(evaluation, 'soft').length,
})
