import type { CaseKind } from '@etappe/domain/cases/kind'
import type { Messages } from '@etappe/i18n'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { fieldPath, type FormField, type FormValues } from './form-values.ts'

/** What each part of a case form gets. */
export interface FormPartProps {
  readonly kind: CaseKind
  readonly values: FormValues
  readonly change: (patch: Partial<FormValues>) => void
  readonly problems: Problems
}

/** What an input for a field of a case needs besides its value: label, id for the summary, problem in words. */
export function inputProps(messages: Messages, problems: Problems, field: FormField) {
  return { ...fieldProps(messages, problems, fieldPath(field)), label: messages.cases.field[field] }
}

/** What the fields of a case are called, by their path. */
export function fieldLabels(messages: Messages): Record<string, string> {
  const { field } = messages.cases
  return {
    ...Object.fromEntries(Object.entries(field).map(([name, label]) => [`fields.${name}`, label])),
    ...field,
    facilitatorId: messages.cases.facilitator,
  }
}
