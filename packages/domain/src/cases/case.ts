import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, userId } from '../kernel/id.ts'
import { line, requiredLine, text } from '../kernel/text.ts'
import { municipalityKey } from '../municipalities/municipality.ts'
import { officeCode } from '../offices/office.ts'
import { email } from '../users/user.ts'
import { caseNumber } from './case-number.ts'
import { caseKinds } from './kind.ts'
import { endReasons, lifecycle } from './lifecycle.ts'
import { phase } from './phase.ts'
import { topics } from './topic.ts'

/**
 * What a person may edit. Server input, form and audit diff derive from this one object. Fields of the other kind stay
 * empty: `concern` and `nationwide` belong to networks, `coordinator…` and `steeringGroup` to model municipalities.
 */
export const caseFields = z.object({
  name: requiredLine(200),
  municipalityKeys: z.array(municipalityKey).max(60, { error: 'too-many' }),
  /** A district, a region, "bundesweit": what the municipalities alone do not say. */
  areaText: line(200),
  concern: text(4000),
  topics: z.array(z.enum(topics)).max(topics.length),
  contactName: line(120),
  contactFunction: line(160),
  contactEmail: z.union([z.literal(''), email]),
  contactPhone: line(60),
  coordinator: line(160),
  /** Share of a post in percent. */
  coordinatorShare: z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(100, { error: 'out-of-range' }).nullable(),
  steeringGroup: line(400),
  note: text(),
})
export type CaseFields = z.infer<typeof caseFields>

export const caseRecord = caseFields.extend({
  id: caseId,
  number: caseNumber,
  kind: z.enum(caseKinds),
  officeCode,
  ownerId: userId.nullable(),
  lifecycle,
  holdReason: text(2000),
  holdUntil: day.nullable(),
  endReasonCode: z.enum(endReasons).nullable(),
  endReason: text(2000),
  /** Why it was admitted over the quota; empty when it was not. */
  quotaReason: text(2000),
  /** The day of admission: the baseline begins. */
  startedOn: day,
  phase,
  supportStart: day.nullable(),
  supportEnd: day.nullable(),
  /** Why the end of the support was changed by hand; empty when it runs the usual 24 months. */
  supportReason: text(2000),
  /** Nothing is expected of the case before that day, because the municipality has to act: the contact rhythm pauses until then. */
  waitingUntil: day.nullable(),
  waitingReason: text(2000),
  /** Number of the programme definition it follows. */
  programmeVersion: z.int(),
  /** The day it was completed or discontinued. */
  closedOn: day.nullable(),
  version: z.int(),
})
export type Case = z.infer<typeof caseRecord>
