import { type AdmissionResult, needsSecondSignature } from '@etappe/domain/applications/admission-decision'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { LetterFields } from '@etappe/domain/applications/letter-template'
import { wrongPlaceholders } from '@etappe/domain/applications/letter-template'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { type Day, day } from '@etappe/domain/kernel/day'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import type { Problems } from '../ui/field-errors.tsx'
import { exceptable } from './decision-blockers.ts'

/** A decision that is being made, as it stands in its form. */
export interface DecisionContent {
  readonly result: AdmissionResult | null
  /** As typed. */
  readonly startOn: string | null
  readonly reason: string
  /** Why an exception, by prerequisite. */
  readonly exceptions: Partial<Readonly<Record<CriterionCode, string>>>
  readonly quotaReason: string
  /** The wording somebody changed; `null` while it follows the template. */
  readonly letter: LetterFields | null
}

export const blankDecision = (result: AdmissionResult | null, startOn: Day): DecisionContent => ({
  result,
  startOn,
  reason: '',
  exceptions: {},
  quotaReason: '',
  letter: null,
})

/** What a decision is weighed against. */
export interface DecisionGround {
  readonly detail: Pick<ApplicationDetail, 'eligibility' | 'application'>
  /** `null` while it is not known, or while no office is responsible. */
  readonly fill: QuotaFill | null
}

/** One more than planned for: cases and admissions that wait for their signature take the places. */
export const isQuotaFull = (fill: QuotaFill | null): boolean => fill !== null && fill.taken + fill.proposed >= fill.quota

/** Whether the programme lead has to sign besides. */
export function goesToSecond({ result }: DecisionContent, { detail, fill }: DecisionGround): boolean {
  if (result === null) return false
  const overrun = isQuotaFull(fill) && fill ? { taken: fill.taken + fill.proposed, quota: fill.quota, reason: '' } : null
  const exceptions = exceptable(detail).map(({ code, hardness }) => ({ code, hardness, reason: '' }))
  return needsSecondSignature({ result, exceptions, overrun })
}

const startProblem = (startOn: string | null, submittedOn: Day): FieldProblem | null => {
  if (startOn === null) return 'required'
  const read = day.safeParse(startOn)
  if (!read.success) return 'not-a-day'
  return read.data < submittedOn ? 'before-start' : null
}

const isBlank = (text: string | undefined) => (text ?? '').trim() === ''

function letterProblems(letter: LetterFields | null): [string, FieldProblem | null][] {
  if (letter === null) return []
  const of = (part: keyof LetterFields): FieldProblem | null =>
    isBlank(letter[part]) ? 'required' : wrongPlaceholders(part, letter[part]).length > 0 ? 'unknown-placeholder' : null
  return [
    ['letter.subject', of('subject')],
    ['letter.body', of('body')],
  ]
}

/** What the server would say about a decision, before it is asked; by the paths of the form. */
export function decisionProblems(content: DecisionContent, { detail, fill }: DecisionGround): Problems {
  const isAdmission = content.result === 'admitted'
  const admission: [string, FieldProblem | null][] = isAdmission
    ? [
        ['startOn', startProblem(content.startOn, detail.application.submittedOn)],
        ...exceptable(detail).map(({ code }): [string, FieldProblem | null] => [
          `exceptions.${code}`,
          isBlank(content.exceptions[code]) ? 'reason-required' : null,
        ]),
        ['quotaReason', isQuotaFull(fill) && isBlank(content.quotaReason) ? 'quota-exceeded' : null],
      ]
    : [['reason', content.result !== null && isBlank(content.reason) ? 'reason-required' : null]]
  const all: [string, FieldProblem | null][] = [
    ['result', content.result === null ? 'required' : null],
    ...admission,
    ...letterProblems(content.letter),
  ]
  return Object.fromEntries(all.flatMap(([path, problem]) => (problem ? [[path, problem]] : [])))
}

/** An admission is told without a reason, unless the programme's own wording of the letter names one. */
export const asksReason = ({ result, reason }: DecisionContent, letter: LetterFields | null): boolean =>
  result !== null && (result !== 'admitted' || reason !== '' || letter?.body.includes('{reason}') === true)

/** The exceptions a decision names, in the order of the prerequisites. */
export const exceptionsOf = (content: DecisionContent, detail: DecisionGround['detail']): { code: CriterionCode; reason: string }[] =>
  content.result === 'admitted' ? exceptable(detail).map(({ code }) => ({ code, reason: content.exceptions[code] ?? '' })) : []
