import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { adoptionId, caseId, decisionId, goalId, measureId, planChangeId } from '../kernel/id.ts'
import { requiredText, text } from '../kernel/text.ts'
import { goalRecord } from './goal.ts'
import { measureRecord } from './measure.ts'

/** Goals and measures as they were agreed. */
export const frozenPlan = z.object({ vision: z.string(), goals: z.array(goalRecord), measures: z.array(measureRecord) })
export type FrozenPlan = z.infer<typeof frozenPlan>

/** An adopted plan: the agreed baseline later changes are measured against. The newest one counts, older ones are kept. */
export const adoptionRecord = z.object({
  id: adoptionId,
  caseId,
  /** Counted from 1. */
  number: z.int(),
  adoptedOn: day,
  decisionId: decisionId.nullable(),
  /** Why the plan was agreed anew; empty for the first. */
  reason: text(2000),
  frozen: frozenPlan,
  version: z.int(),
})
export type Adoption = z.infer<typeof adoptionRecord>

/** Why an adopted plan was changed; written together with the change. */
export const planChangeRecord = z.object({
  id: planChangeId,
  caseId,
  goalId: goalId.nullable(),
  measureId: measureId.nullable(),
  changedOn: day,
  reason: requiredText(2000),
  version: z.int(),
})
export type PlanChange = z.infer<typeof planChangeRecord>
