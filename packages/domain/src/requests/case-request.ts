import { z } from 'zod'
import type { Ability } from '../access/ability.ts'
import { gate } from '../cases/gate.ts'
import { criterionCode, criterionCodes, hardnesses } from '../gates/criterion.ts'
import { day } from '../kernel/day.ts'
import { caseId, caseRequestId, phaseRunId, userId } from '../kernel/id.ts'
import { requiredText, text } from '../kernel/text.ts'

export const requestKinds = ['waiver', 'extension', 'reopening', 'quotaOverrun'] as const
export const requestKind = z.enum(requestKinds)
export type RequestKind = z.infer<typeof requestKind>

/** What is asked for. */
export const requestSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiver'), gate, code: criterionCode, hardness: z.enum(hardnesses), phaseRunId }),
  z.object({ kind: z.literal('extension'), supportEnd: day, before: day }),
  z.object({ kind: z.literal('reopening') }),
  z.object({ kind: z.literal('quotaOverrun'), taken: z.int(), quota: z.int() }),
])
export type RequestSubject = z.infer<typeof requestSubject>

/** What requests are compared by: a waiver by its criterion, the others by their kind. */
export const requestMatters = [...criterionCodes, 'extension', 'reopening', 'quotaOverrun'] as const
export type RequestMatter = (typeof requestMatters)[number]

/** Earlier requests of the same matter are the precedents of a request. */
export const matterOf = (subject: RequestSubject): RequestMatter => (subject.kind === 'waiver' ? subject.code : subject.kind)

/** open → granted | refused | withdrawn. Withdrawn without anybody's name: what it was about has passed. */
export const requestStates = ['open', 'granted', 'refused', 'withdrawn'] as const
export const requestState = z.enum(requestStates)
export type RequestState = z.infer<typeof requestState>

/** Something about a case that somebody above has to decide (Entscheidungsvorlage), with what was decided and why. */
export const caseRequestRecord = z.object({
  id: caseRequestId,
  caseId,
  kind: requestKind,
  matter: z.enum(requestMatters),
  subject: requestSubject,
  reason: requiredText(2000),
  requestedBy: userId,
  /** Whose rights were used as a deputy; that person does not decide it either. */
  requestedFor: userId.nullable(),
  requestedOn: day,
  state: requestState,
  decidedBy: userId.nullable(),
  decidedOn: day.nullable(),
  comment: text(2000),
  version: z.int(),
})
export type CaseRequest = z.infer<typeof caseRequestRecord>

/** Who may decide it: soft criteria the office lead, everything else the programme lead (domain §1, §2). */
export function decidingAbility(subject: RequestSubject): Ability {
  if (subject.kind === 'waiver') return subject.hardness === 'soft' ? 'waiver.soft' : 'waiver.hard'
  if (subject.kind === 'extension') return 'support.change'
  return subject.kind === 'reopening' ? 'case.reopen' : 'quota.confirm'
}
