import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, phaseRunId, userId } from '../kernel/id.ts'
import { text } from '../kernel/text.ts'

/** The spine of the product: baseline → goals → action plan → support. */
export const phases = ['baseline', 'goals', 'actionPlan', 'support'] as const
export const phase = z.enum(phases)
export type Phase = z.infer<typeof phase>

/** How a stay in a phase ended. */
export const phaseResults = ['advanced', 'returned', 'completed', 'discontinued'] as const
export type PhaseResult = (typeof phaseResults)[number]

/** One stay of a case in a phase. History is never overwritten: going back makes a new run. */
export const phaseRunRecord = z.object({
  id: phaseRunId,
  caseId,
  phase,
  enteredOn: day,
  leftOn: day.nullable(),
  /** Who decided that the phase begins. */
  decidedBy: userId,
  /** Why the case came here; required when it went back. */
  reason: text(2000),
  result: z.enum(phaseResults).nullable(),
  version: z.int(),
})
export type PhaseRun = z.infer<typeof phaseRunRecord>

export const phaseAfter = (of: Phase): Phase | null => phases[phases.indexOf(of) + 1] ?? null
export const isBack = (from: Phase, to: Phase): boolean => phases.indexOf(to) < phases.indexOf(from)
