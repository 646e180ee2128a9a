import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, userId } from '../kernel/id.ts'
import { cursor, pageSize } from '../kernel/page.ts'
import { line } from '../kernel/text.ts'
import { milestoneKind } from '../meetings/milestone.ts'
import { land } from '../offices/land.ts'
import { officeCode } from '../offices/office.ts'
import { caseNumber } from './case-number.ts'
import { caseKinds } from './kind.ts'
import { lifecycle, lifecycles } from './lifecycle.ts'
import { light, lightReason } from './light.ts'
import { phase, phases } from './phase.ts'
import { topics } from './topic.ts'

/** Late by the rhythm of the phase; very late. */
export const contactLates = ['amber', 'red'] as const
export type ContactLate = (typeof contactLates)[number]

/** What a list of cases can be narrowed to. Empty or absent means no restriction; several values of one filter mean "or". */
export const caseFilters = z.object({
  text: line(200).optional(),
  office: z.array(officeCode).max(20).optional(),
  kind: z.enum(caseKinds).optional(),
  phase: z.array(phase).max(phases.length).optional(),
  /** Without this filter a list holds the running cases: active and on hold. */
  lifecycle: z.array(lifecycle).max(lifecycles.length).optional(),
  land: z.array(land).max(16).optional(),
  topic: z.array(z.enum(topics)).max(topics.length).optional(),
  owner: z
    .array(z.union([userId, z.literal('none')]))
    .max(40)
    .optional(),
  facilitator: z
    .array(z.union([userId, z.literal('none')]))
    .max(40)
    .optional(),
  /** Cases one of these people owns or facilitates. */
  person: z.array(userId).max(40).optional(),
  light: z.array(light).max(5).optional(),
  /** Only cases with an open milestone past its due day. */
  milestoneOverdue: z.literal(true).optional(),
  /** Only active cases without a held meeting for at least this many days. */
  silentDays: z.int().min(1).max(3650).optional(),
  /** Only active cases whose contact is late by the rhythm of their phase, or very late; those that wait for their municipality are not. */
  contactLate: z.enum(contactLates).optional(),
})
export type CaseFilters = z.infer<typeof caseFilters>

export const caseSorts = [
  'number',
  'name',
  'place',
  'phase',
  'light',
  'owner',
  'facilitator',
  'nextMilestone',
  'lastContact',
  'supportEnd',
] as const
export type CaseSort = (typeof caseSorts)[number]

export const caseQuery = z.object({
  filters: caseFilters,
  sort: z.enum(caseSorts).default('number'),
  descending: z.boolean().default(false),
  cursor: cursor.nullish(),
  limit: pageSize.default(50),
})
export type CaseQuery = z.infer<typeof caseQuery>

/** One line of the caseload. */
export const caseRow = z.object({
  id: caseId,
  number: caseNumber,
  name: z.string(),
  kind: z.enum(caseKinds),
  officeCode,
  /** Municipality or area. */
  placeName: z.string(),
  land: land.nullable(),
  lifecycle,
  holdUntil: day.nullable(),
  phase,
  phaseEnteredOn: day,
  phaseDueOn: day,
  light,
  lightReasons: z.array(lightReason),
  ownerId: userId.nullable(),
  ownerName: z.string().nullable(),
  facilitatorName: z.string().nullable(),
  nextMilestone: z.object({ kind: milestoneKind, title: z.string(), dueOn: day }).nullable(),
  lastContactOn: day.nullable(),
  supportEnd: day.nullable(),
})
export type CaseRow = z.infer<typeof caseRow>

/** How many cases the filters find, in all and per phase. The phase filter itself does not narrow `byPhase`. */
export const caseCounts = z.object({ total: z.int(), byPhase: z.record(phase, z.int()) })
export type CaseCounts = z.infer<typeof caseCounts>

export const casePage = z.object({ rows: z.array(caseRow), next: cursor.nullable(), counts: caseCounts })
export type CasePage = z.infer<typeof casePage>
