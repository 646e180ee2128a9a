import { admissionResult } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { letterFields } from '@etappe/domain/applications/letter-template'
import { longestWaitDays } from '@etappe/domain/cases/waiting'
import { criterionCode, criterionCodes } from '@etappe/domain/gates/criterion'
import { addDays, type Day, day } from '@etappe/domain/kernel/day'
import { invalidField } from '@etappe/domain/kernel/errors'
import { admissionDecisionId, applicationId } from '@etappe/domain/kernel/id'
import { requiredText, text } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { requireKnownPlaceholders } from './admission-letter.ts'

/** What somebody decides about an application. */
export const decisionInput = z.object({
  id: admissionDecisionId,
  applicationId,
  /** Of the application, as it was read: a decision is made about what one saw. */
  version: z.int().min(1),
  result: admissionResult,
  reason: text(2000),
  exceptions: z.array(z.object({ code: criterionCode, reason: requiredText(2000) })).max(criterionCodes.length, { error: 'too-many' }),
  /** Why one more than planned for; empty within the quota. */
  quotaReason: text(2000),
  startOn: day.nullable(),
  letter: letterFields,
})
export type DecisionInput = z.infer<typeof decisionInput>

/** A case begins after its application, and not so far ahead that it would rather rest. */
function requireSoundStart(it: Pick<Application, 'submittedOn'>, startOn: Day | null, today: Day): void {
  if (startOn === null) throw invalidField('startOn', 'required')
  if (startOn < it.submittedOn) throw invalidField('startOn', 'before-start')
  if (startOn > addDays(today, longestWaitDays)) throw invalidField('startOn', 'wait-too-long')
}

/** Throws what is missing or wrong in what somebody decided, whatever the application is like. */
export function requireSoundDecision(it: Pick<Application, 'submittedOn' | 'officeCode'>, input: DecisionInput, today: Day): void {
  requireKnownPlaceholders(input.letter)
  if (input.result !== 'admitted') {
    if (input.reason.trim() === '') throw invalidField('reason', 'reason-required')
    return
  }
  if (it.officeCode === null) throw invalidField('officeCode', 'office-required')
  requireSoundStart(it, input.startOn, today)
}
