import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, escalationId, userId } from '../kernel/id.ts'
import { line, requiredText, text } from '../kernel/text.ts'

export const escalationTypes = ['conflict', 'staff', 'resources', 'politics', 'quality', 'data', 'other'] as const
export const escalationType = z.enum(escalationTypes)
export type EscalationType = z.infer<typeof escalationType>

/** What it does to the traffic light: it can only worsen it. */
export const escalationLights = ['amber', 'red'] as const

/** What a person may edit of an escalation. */
export const escalationFields = z.object({
  type: escalationType,
  light: z.enum(escalationLights),
  text: requiredText(4000),
  measures: text(4000),
  /** Whom it was taken to: a person of the programme, or in words. */
  escalatedToId: userId.nullable(),
  escalatedTo: line(200),
  openedOn: day,
  resolvedOn: day.nullable(),
  resolution: text(4000),
})
export type EscalationFields = z.infer<typeof escalationFields>
export const escalationRecord = escalationFields.extend({ id: escalationId, caseId, openedBy: userId, version: z.int() })
export type Escalation = z.infer<typeof escalationRecord>
