import { type Interview, type InterviewFields, interviewFields, interviewQuestions } from '@etappe/domain/applications/interview'
import type { Day } from '@etappe/domain/kernel/day'
import { type InterviewId, interviewId } from '@etappe/domain/kernel/id'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** A talk as it stands in its form. */
export interface InterviewContent extends Omit<InterviewFields, 'heldOn' | 'recommendation'> {
  /** As typed. */
  readonly heldOn: string | null
  readonly recommendation: Interview['recommendation'] | null
}
export type InterviewDraft = RecordDraft<InterviewId, InterviewFields, InterviewContent>

const noAnswers = Object.fromEntries(interviewQuestions.map((it) => [it, ''])) as InterviewFields['answers']

export const newInterview = (today: Day): InterviewDraft => ({
  id: interviewId.parse(crypto.randomUUID()),
  base: null,
  content: { heldOn: today, participants: '', answers: noAnswers, note: '', recommendation: null, reason: '' },
})

export function draftOfInterview(it: Interview): InterviewDraft {
  const { heldOn, participants, answers, note, recommendation, reason, version } = it
  const content = { heldOn, participants, answers, note, recommendation, reason }
  return { id: it.id, base: { ...content, version }, content }
}

/** Only what is recommended without reservations needs no word about it. */
export const needsReason = (recommendation: Interview['recommendation'] | null): boolean =>
  recommendation !== null && recommendation !== 'recommended'

export const checkInterview = (content: InterviewContent, today: Day): Checked<InterviewFields> =>
  checkFields(interviewFields, { ...content }, (fields) => ({
    ...(fields.heldOn > today ? { heldOn: 'in-the-future' as const } : {}),
    ...(needsReason(fields.recommendation) && fields.reason.trim() === '' ? { reason: 'required' as const } : {}),
  }))

export const countAnswered = (answers: InterviewFields['answers']): number =>
  interviewQuestions.filter((it) => answers[it].trim() !== '').length
