import { type CaseFields, caseFields } from '@etappe/domain/cases/case'
import { caseProblems, kindFields } from '@etappe/domain/cases/case-rules'
import { caseKinds, type CaseKind } from '@etappe/domain/cases/kind'
import { type FieldProblem, problemsOf } from '@etappe/domain/kernel/problems'
import type { Problems } from '../ui/field-errors.tsx'

/** The fields of a case as they stand in a form: a share may be typed and not be a number. */
export type FormValues = Omit<CaseFields, 'coordinatorShare'> & { readonly coordinatorShare: number | string | null }
export type FormField = keyof CaseFields

export const emptyValues: FormValues = {
  name: '',
  municipalityKeys: [],
  areaText: '',
  concern: '',
  topics: [],
  contactName: '',
  contactFunction: '',
  contactEmail: '',
  contactPhone: '',
  coordinator: '',
  coordinatorShare: null,
  steeringGroup: '',
  note: '',
}

/** Fields that belong to the other kind, and with it to none of this case. */
export const foreignFields = (kind: CaseKind): readonly FormField[] => caseKinds.filter((it) => it !== kind).flatMap((it) => kindFields[it])

/** What a case of this kind keeps of a form: fields of the other kind are empty, whatever was typed before the kind changed. */
export function ownValues(kind: CaseKind, values: FormValues): FormValues {
  return { ...values, ...Object.fromEntries(foreignFields(kind).map((field) => [field, emptyValues[field]])) }
}

export const fieldPath = (field: FormField): string => `fields.${field}`

/** By path, in the order of the form. */
const atFields = (problems: Readonly<Record<string, FieldProblem | undefined>>): Problems =>
  Object.fromEntries(
    [...new Set([...Object.keys(emptyValues), ...Object.keys(problems)])].flatMap((field) => {
      const problem = problems[field]
      return problem ? [[`fields.${field}`, problem]] : []
    }),
  )

export type Checked = { readonly ok: true; readonly fields: CaseFields } | { readonly ok: false; readonly problems: Problems }

/** What the server would say about the fields, before it is asked: same schema, same rules, same paths. */
export function checkValues(kind: CaseKind, values: FormValues): Checked {
  const own = ownValues(kind, values)
  const parsed = caseFields.safeParse(own)
  // The rules look at texts and keys alone; so both kinds of problem are told at once.
  const rules = caseProblems(kind, parsed.data ?? { ...own, coordinatorShare: null })
  const problems = atFields({ ...rules, ...(parsed.success ? {} : problemsOf(parsed.error)) })
  return parsed.success && Object.keys(problems).length === 0 ? { ok: true, fields: parsed.data } : { ok: false, problems }
}

/** What people type as a share: a whole number, with or without the sign. Anything else stays as typed and is refused. */
export function readShare(text: string): number | string | null {
  const typed = text.replace('%', '').trim()
  if (typed === '') return null
  return /^\d{1,6}$/.test(typed) ? Number(typed) : text
}
