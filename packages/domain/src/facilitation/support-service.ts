import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, meetingId, supportServiceId } from '../kernel/id.ts'
import { line, text } from '../kernel/text.ts'

/** What the programme promises over the 24 months (commission; domain §6). */
export const serviceKinds = ['facilitation', 'meeting', 'expertInput', 'exchange', 'training', 'publicRelations'] as const
export const serviceKind = z.enum(serviceKinds)
export type ServiceKind = z.infer<typeof serviceKind>

/** Kinds that are entered one by one; meetings come from the case's own meetings. */
export const enteredServices = ['facilitation', 'expertInput', 'exchange', 'training', 'publicRelations'] as const
export const enteredService = z.enum(enteredServices)
export type EnteredService = z.infer<typeof enteredService>

export const serviceStates = ['planned', 'delivered', 'cancelled'] as const
export const serviceState = z.enum(serviceStates)
export type ServiceState = z.infer<typeof serviceState>

/** What a person may edit of a service (Leistung) of the support ledger. */
export const supportServiceFields = z.object({
  kind: enteredService,
  state: serviceState,
  /** Days for facilitation, in quarters; otherwise how many. */
  amount: z
    .number({ error: 'not-a-number' })
    .min(0.25, { error: 'out-of-range' })
    .max(200, { error: 'out-of-range' })
    .refine((it) => Number.isInteger(it * 4), { error: 'out-of-range' }),
  /** The day it was delivered, or is planned for. */
  on: day,
  title: line(200),
  /** Who gave it, or with whom. */
  partner: line(200),
  country: z.enum(['DE', 'CH']).nullable(),
  meetingId: meetingId.nullable(),
  note: text(2000),
})
export type SupportServiceFields = z.infer<typeof supportServiceFields>
export const supportServiceRecord = supportServiceFields.extend({ id: supportServiceId, caseId, version: z.int() })
export type SupportService = z.infer<typeof supportServiceRecord>
