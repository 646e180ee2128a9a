import type { CaseFilters } from '@etappe/domain/cases/case-query'
import { caseScope, type Actor } from '@etappe/domain/access/policy'
import type { CaseSearch } from '../cases/case-search.ts'

/** Everything a list can be narrowed to except the text, which has a field of its own. */
export type FilterField = Exclude<keyof CaseFilters, 'text'>

type Choice = 'several' | 'one' | 'yes'

export const choiceOf: Readonly<Record<FilterField, Choice>> = {
  light: 'several',
  milestoneOverdue: 'yes',
  contactLate: 'one',
  silentDays: 'one',
  phase: 'several',
  owner: 'several',
  facilitator: 'several',
  person: 'several',
  office: 'several',
  kind: 'one',
  topic: 'several',
  land: 'several',
  lifecycle: 'several',
}

export const filterFields = Object.keys(choiceOf) as readonly FilterField[]

/** Whether cases of several offices are in reach of a person. */
export function hasSeveralOffices(actor: Actor): boolean {
  const scope = caseScope(actor)
  return scope.all || scope.offices.length > 1 || scope.assignedTo !== null
}

/** The chosen values of a filter as text, whatever its kind. */
export function chosenValues(search: CaseSearch, field: FilterField): readonly string[] {
  const value = search[field]
  if (value === undefined) return []
  return Array.isArray(value) ? value : [String(value)]
}

/** What to write into the address when these values are chosen. */
export function chosenPatch(field: FilterField, values: readonly string[]): Partial<CaseSearch> {
  const patch = (value: unknown) => ({ [field]: value, open: undefined }) as Partial<CaseSearch>
  const first = values[0]
  if (first === undefined) return patch(undefined)
  if (choiceOf[field] === 'several') return patch(values)
  if (choiceOf[field] === 'yes') return patch(true)
  return patch(field === 'silentDays' ? Number(first) : first)
}

/** Every filter off, the text too. */
export const noFilters: Partial<CaseSearch> = Object.fromEntries([...filterFields, 'text', 'open'].map((field) => [field, undefined]))
