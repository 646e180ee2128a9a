import { type Actor, can } from '@etappe/domain/access/policy'
import type { CaseFilters } from '@etappe/domain/cases/case-query'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import type { Messages } from '@etappe/i18n'

export type ViewName = keyof Messages['caseload']['view']

/** A named set of filters. */
export interface View {
  readonly name: ViewName
  readonly filters: CaseFilters
}

/** The built-in views of a person, the one they come for first. */
export function viewsFor(actor: Actor): readonly View[] {
  return [
    { name: 'running', filters: {} },
    // Who only facilitates has no other cases than their own in reach.
    ...(can(actor, 'case.update').ok ? [{ name: 'mine' as const, filters: { person: [actor.userId] } }] : []),
    { name: 'attention', filters: { light: ['red', 'amber'] } },
    { name: 'overdue', filters: { milestoneOverdue: true } },
    { name: 'contactLate', filters: { contactLate: 'amber' } },
    { name: 'models', filters: { kind: 'modelMunicipality' } },
    { name: 'ended', filters: { lifecycle: ['completed', 'discontinued'] } },
  ]
}

const asSet = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...value].map(String).sort() : value)

const holds = (view: View, filters: CaseFilters): boolean =>
  // A view that says nothing about the state means the running cases.
  (view.filters.lifecycle !== undefined || (filters.lifecycle ?? []).every(isRunning)) &&
  (Object.keys(view.filters) as (keyof CaseFilters)[]).every((name) => asSet(view.filters[name]) === asSet(filters[name]))

const size = (filters: CaseFilters): number => Object.keys(filters).length

/** The view that says the most about what is shown; changed when more filters are set than it names. */
export function activeView(views: readonly View[], filters: CaseFilters): { readonly name: ViewName; readonly isChanged: boolean } | null {
  const found = views.filter((it) => holds(it, filters)).sort((a, b) => size(b.filters) - size(a.filters))[0]
  return found ? { name: found.name, isChanged: size(filters) > size(found.filters) } : null
}
