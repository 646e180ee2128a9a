import { z } from 'zod'
import { gate } from '../cases/gate.ts'
import { caseKinds } from '../cases/kind.ts'
import { day } from '../kernel/day.ts'
import { caseRequestId } from '../kernel/id.ts'
import { criterionCode, hardnesses } from './criterion.ts'

/** Where in a case something is entered; the screen makes an address of it, the printed record does without. */
export const evidencePlaces = [
  'data',
  'people',
  'participants',
  'meetings',
  'milestones',
  'offers',
  'coverage',
  'indicators',
  'findings',
  'report',
  'plan',
  'goals',
  'measures',
  'decisions',
  'ledger',
  'support',
] as const
export const evidencePlace = z.enum(evidencePlaces)
export type EvidencePlace = z.infer<typeof evidencePlace>

/**
 * Something a criterion found, or found missing. People's own words stand in `label`; what the programme has a word for
 * stands in `term` (`pillar.health`, `indicator.births`, `meetingKind.steeringGroup`) and is put into the reader's language.
 */
export const evidence = z.object({
  place: evidencePlace,
  /** The record it is, where there is one to jump to. */
  id: z.string().nullable(),
  label: z.string(),
  term: z.string().nullable(),
  on: day.nullable(),
})
export type Evidence = z.infer<typeof evidence>

export const waiverNote = z.object({ requestId: caseRequestId, reason: z.string(), byName: z.string(), on: day })
export type WaiverNote = z.infer<typeof waiverNote>

export const criterionStates = ['met', 'unmet', 'waived'] as const
export type CriterionState = (typeof criterionStates)[number]

export const criterionResult = z.object({
  code: criterionCode,
  hardness: z.enum(hardnesses),
  state: z.enum(criterionStates),
  atLeast: z.int().nullable(),
  atMost: z.int().nullable(),
  /** How many there are, where the criterion counts; in its own unit (organisations, percent, inhabitants). */
  count: z.int().nullable(),
  /** What shows it, the newest first; at most five, `count` says how many there are. */
  evidence: z.array(evidence).max(5),
  /** What is missing, one by one, where that can be said; at most twelve. */
  gaps: z.array(evidence).max(12),
  /** Where to go to meet it. */
  place: evidencePlace,
  /** The waiver, also of a criterion that was met since; `null` when there is none. */
  waiver: waiverNote.nullable(),
})
export type CriterionResult = z.infer<typeof criterionResult>

/** What a gate found on a day. Shown, stored with the record and printed: always this object. */
export const gateEvaluation = z.object({
  gate,
  kind: z.enum(caseKinds),
  /** Number of the programme definition it was measured by. */
  programmeVersion: z.int(),
  on: day,
  criteria: z.array(criterionResult),
})
export type GateEvaluation = z.infer<typeof gateEvaluation>

export const openCriteria = (it: Pick<GateEvaluation, 'criteria'>, hardness?: CriterionResult['hardness']): CriterionResult[] =>
  it.criteria.filter((found) => found.state === 'unmet' && (hardness === undefined || found.hardness === hardness))

export const countMet = (it: Pick<GateEvaluation, 'criteria'>): number => it.criteria.filter((found) => found.state !== 'unmet').length
