import { z } from 'zod'
import { findingRecord } from '../baseline/finding.ts'
import { documentRecord } from '../documents/document.ts'
import { criterionUse } from '../gates/criterion.ts'
import { adoptionRecord, planChangeRecord } from './adoption.ts'
import { decisionRecord } from './decision.ts'
import { agreedPlan } from './drift.ts'
import { goalRecord } from './goal.ts'
import { measureRecord, progressNoteRecord } from './measure.ts'
import { planRecord } from './plan.ts'
import { planGates } from './plan-complete.ts'

/** An adoption without the plan it froze. */
export const adoptionHead = adoptionRecord.omit({ frozen: true })
export type AdoptionHead = z.infer<typeof adoptionHead>

/** Everything the pages of goals and measures show, in one answer. */
export const planView = z.object({
  /** `null` until something was said about the plan as a whole. */
  plan: planRecord.nullable(),
  /** In the order people gave. */
  goals: z.array(goalRecord),
  /** In the order of their goals, then as people gave it. */
  measures: z.array(measureRecord),
  /** Progress of the measures, newest first. */
  notes: z.array(progressNoteRecord),
  /** Latest session first. */
  decisions: z.array(decisionRecord),
  /** Newest first; the first one counts. */
  adoptions: z.array(adoptionHead),
  /** What the newest adoption agreed; `null` before the first. */
  agreed: agreedPlan.nullable(),
  /** Why the adopted plan was changed, newest first. */
  changes: z.array(planChangeRecord),
  /** What goals can answer. */
  findings: z.array(findingRecord.pick({ id: true, number: true, kind: true, pillar: true, text: true, indicators: true })),
  /** What the gates of its definition ask of it. */
  criteria: z.record(z.enum(planGates), z.array(criterionUse)),
  documents: z.array(documentRecord.pick({ id: true, name: true, type: true, size: true })),
  /** Names of organisations and people mentioned, by id. */
  names: z.record(z.string(), z.string()),
})
export type PlanView = z.infer<typeof planView>
