import { z } from 'zod'
import { caseNumber } from '../cases/case-number.ts'
import { caseFilters } from '../cases/case-query.ts'
import { caseKinds } from '../cases/kind.ts'
import { day } from '../kernel/day.ts'
import { assignmentId, caseId, meetingId, userId } from '../kernel/id.ts'
import { meetingKind, meetingStates } from '../meetings/meeting.ts'
import { officeCode } from '../offices/office.ts'
import { ledger, lineState, lineStates } from './ledger.ts'
import { ledgerEntry } from './ledger-entry.ts'
import { supportServiceRecord } from './support-service.ts'

/** A meeting a service can name. */
export const ledgerMeeting = z.object({ id: meetingId, kind: meetingKind, state: z.enum(meetingStates), heldOn: day })
export type LedgerMeeting = z.infer<typeof ledgerMeeting>

/** Days granted to who facilitates a case. */
export const contingentPart = z.object({
  assignmentId,
  userId,
  name: z.string(),
  validFrom: day,
  validTo: day.nullable(),
  /** `null`: as many as the definition promises. */
  daysGranted: z.number().nullable(),
  version: z.int(),
})
export type ContingentPart = z.infer<typeof contingentPart>

/** Everything the page of a support ledger shows. */
export const ledgerView = z.object({
  ledger,
  entries: z.array(ledgerEntry),
  /** By day, the latest first. */
  services: z.array(supportServiceRecord),
  /** Meetings that are not cancelled, the latest first. */
  meetings: z.array(ledgerMeeting),
  contingent: z.object({
    granted: z.number(),
    delivered: z.number(),
    /** Percent of the granted days from which the light turns. */
    amberAt: z.number(),
    redAt: z.number(),
    parts: z.array(contingentPart),
  }),
})
export type LedgerView = z.infer<typeof ledgerView>

/** Which ledgers of a list: those of cases in support, by their worst line. */
export const ledgerQuery = z.object({
  filters: caseFilters.pick({ office: true, kind: true, person: true, owner: true, facilitator: true }),
  state: lineState.optional(),
  limit: z.int().min(1).max(500).default(50),
})
export type LedgerQuery = z.infer<typeof ledgerQuery>

export const ledgerRow = z.object({
  id: caseId,
  number: caseNumber,
  name: z.string(),
  kind: z.enum(caseKinds),
  officeCode,
  placeName: z.string(),
  worst: lineState.nullable(),
  ledger,
})
export type LedgerRow = z.infer<typeof ledgerRow>

export const ledgerPage = z.object({
  /** The worst first; within a state those whose time runs out first. */
  rows: z.array(ledgerRow),
  /** How many ledgers the filters find, by their worst line; `state` does not narrow it. */
  counts: z.record(z.enum(lineStates), z.int()),
  total: z.int(),
})
export type LedgerPage = z.infer<typeof ledgerPage>
