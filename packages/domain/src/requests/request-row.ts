import { z } from 'zod'
import { caseNumber } from '../cases/case-number.ts'
import { caseKinds } from '../cases/kind.ts'
import { phase } from '../cases/phase.ts'
import { day } from '../kernel/day.ts'
import { caseRequestId } from '../kernel/id.ts'
import { cursor, pageSize } from '../kernel/page.ts'
import { officeCode } from '../offices/office.ts'
import { caseRequestRecord, requestKind, requestState } from './case-request.ts'

/** A request with what a reader needs to know about its case and its people. */
export const requestRow = z.object({
  request: caseRequestRecord,
  caseNumber,
  caseName: z.string(),
  caseKind: z.enum(caseKinds),
  placeName: z.string(),
  officeCode,
  phase,
  requestedByName: z.string(),
  decidedByName: z.string().nullable(),
})
export type RequestRow = z.infer<typeof requestRow>

/** How an earlier request of the same matter was decided, and why. */
export const precedent = z.object({
  id: caseRequestId,
  caseNumber,
  officeCode,
  state: requestState.extract(['granted', 'refused']),
  reason: z.string(),
  comment: z.string(),
  decidedOn: day,
  decidedByName: z.string(),
})
export type Precedent = z.infer<typeof precedent>

/** How many precedents are told; the counts go over all of them. */
export const precedentRows = 5

export const precedents = z.object({ granted: z.int(), refused: z.int(), rows: z.array(precedent).max(precedentRows) })
export type Precedents = z.infer<typeof precedents>

/** One line of the decision queue. */
export const requestItem = requestRow.extend({
  /** Days it has waited. */
  days: z.int(),
  /** There is nothing left to grant: the criterion was met meanwhile, or the day it would change was changed. */
  isSettled: z.boolean(),
  precedents,
})
export type RequestItem = z.infer<typeof requestItem>

export const requestQueue = z.object({ items: z.array(requestItem) })

/** What somebody asked for: everything open, and what was decided in the last days. */
export const ownRequests = z.object({ open: z.array(requestRow), decided: z.array(requestRow) })
export type OwnRequests = z.infer<typeof ownRequests>
/** How long a decision stays on the start page of who asked for it. */
export const decidedDays = 7

export const decidedQuery = z.object({ kind: requestKind.optional(), cursor: cursor.nullish(), limit: pageSize.default(50) })
export const decidedPage = z.object({ rows: z.array(requestRow), next: cursor.nullable() })
