import type { CaseKind } from '../cases/kind.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { ApplicationFields } from './application-fields.ts'

export type ApplicationProblems = Partial<Record<keyof ApplicationFields, FieldProblem>>

const isBlank = (text: string) => text.trim() === ''

const required = (it: ApplicationFields, fields: readonly (keyof ApplicationFields)[]): ApplicationProblems =>
  Object.fromEntries(
    fields.flatMap((field) => (typeof it[field] === 'string' && isBlank(it[field]) ? [[field, 'required' as const]] : [])),
  ) as ApplicationProblems

const needsPlace = (kind: CaseKind, it: ApplicationFields): ApplicationProblems => {
  if (it.municipalityKeys.length > 0) return {}
  if (kind === 'modelMunicipality') return { municipalityKeys: 'municipality-required' }
  return it.nationwide || it.laender.length > 0 ? {} : { municipalityKeys: 'municipality-required' }
}

/**
 * Without this nobody can work on an application: who asks, for whom, where, and how they are reached. Prerequisites of the
 * programme are never among it: what is not met is told, and it may be submitted all the same.
 */
export function submissionProblems(kind: CaseKind, it: ApplicationFields): ApplicationProblems {
  return {
    ...required(it, ['name', 'institution', 'contactName', 'contactEmail']),
    ...needsPlace(kind, it),
  }
}

/** What staff need in order to enter an application that came on paper: there may be no address for mails. */
export function entryProblems(kind: CaseKind, it: ApplicationFields): ApplicationProblems {
  const { contactEmail: _, ...problems } = submissionProblems(kind, it)
  return problems
}
