import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, gateDateId, userId } from '../kernel/id.ts'
import { requiredText } from '../kernel/text.ts'

/** Gates whose day can be agreed otherwise than the target length says. The end of the support is changed by an extension. */
export const agreedGates = ['goals', 'actionPlan', 'support'] as const
export const agreedGate = z.enum(agreedGates)
export type AgreedGate = z.infer<typeof agreedGate>

/** An agreed change of the plan: from then on the gate is planned for another day. Older ones are kept, the newest counts. */
export const gateDateRecord = z.object({
  id: gateDateId,
  caseId,
  gate: agreedGate,
  /** The day it was planned for before. */
  before: day,
  agreedOn: day,
  reason: requiredText(2000),
  changedBy: userId,
  changedOn: day,
  version: z.int(),
})
export type GateDate = z.infer<typeof gateDateRecord>
