import type { CaseKind } from '@etappe/domain/cases/kind'
import { type Day, day } from '@etappe/domain/kernel/day'
import { type CaseId, caseId, type UserId } from '@etappe/domain/kernel/id'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { CaseFields } from '@etappe/domain/cases/case'
import type { Problems } from '../ui/field-errors.tsx'
import { checkValues, emptyValues, type FormValues } from './form-values.ts'
import type { OfficeAnswer } from './office-of.ts'

/** A case that does not exist yet, as it stands in its form. */
export interface NewCase {
  /** Made once per form, so that saving again after a lost answer creates the same case. */
  readonly id: CaseId
  readonly kind: CaseKind
  readonly values: FormValues
  /** Chosen by hand; counts only where the municipalities do not say it. */
  readonly officeCode: OfficeCode | null
  readonly ownerId: UserId | null
  readonly facilitatorId: UserId | null
  /** As typed. */
  readonly startedOn: string | null
  readonly quotaReason: string
}

export function blankCase(today: Day): NewCase {
  return {
    id: caseId.parse(crypto.randomUUID()),
    kind: 'network',
    values: emptyValues,
    officeCode: null,
    ownerId: null,
    facilitatorId: null,
    startedOn: today,
    quotaReason: '',
  }
}

export interface NewCaseInput {
  readonly id: CaseId
  readonly kind: CaseKind
  readonly officeCode: OfficeCode
  readonly fields: CaseFields
  readonly ownerId: UserId | null
  readonly facilitatorId: UserId | null
  readonly startedOn: Day
  readonly quotaReason: string
}

export type CheckedCase = { readonly ok: true; readonly input: NewCaseInput } | { readonly ok: false; readonly problems: Problems }

interface Against {
  readonly office: OfficeAnswer
  /** The quota of the office is reached: a reason is needed. */
  readonly isFull: boolean
  readonly today: Day
}

const startProblem = (startedOn: string | null, today: Day): FieldProblem | null => {
  if (startedOn === null) return 'required'
  if (!day.safeParse(startedOn).success) return 'not-a-day'
  return startedOn > today ? 'in-the-future' : null
}

const officeProblem = ({ code, isAllowed }: OfficeAnswer): FieldProblem | null => {
  if (code === null) return 'office-required'
  return isAllowed ? null : 'office-not-allowed'
}

/** What the server would say about a new case, before it is asked. */
export function checkNewCase(draft: NewCase, { office, isFull, today }: Against): CheckedCase {
  const fields = checkValues(draft.kind, draft.values)
  const own: readonly (readonly [string, FieldProblem | null])[] = [
    ['officeCode', officeProblem(office)],
    ['startedOn', startProblem(draft.startedOn, today)],
    ['quotaReason', isFull && draft.quotaReason.trim() === '' ? 'quota-exceeded' : null],
  ]
  const found = Object.fromEntries(own.flatMap(([path, problem]) => (problem ? [[path, problem]] : [])))
  const problems = { ...(fields.ok ? {} : fields.problems), ...found }
  const startedOn = day.safeParse(draft.startedOn)
  if (!fields.ok || !startedOn.success || office.code === null || Object.keys(problems).length > 0) return { ok: false, problems }
  const { id, kind, ownerId, facilitatorId, quotaReason } = draft
  const input = { id, kind, officeCode: office.code, fields: fields.fields, ownerId, facilitatorId, startedOn: startedOn.data }
  return { ok: true, input: { ...input, quotaReason: isFull ? quotaReason : '' } }
}
