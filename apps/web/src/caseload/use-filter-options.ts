import { contactLates } from '@etappe/domain/cases/case-query'
import { caseKinds } from '@etappe/domain/cases/kind'
import { lifecycles } from '@etappe/domain/cases/lifecycle'
import { lights } from '@etappe/domain/cases/light'
import { phases } from '@etappe/domain/cases/phase'
import { topics } from '@etappe/domain/cases/topic'
import { laender, landName } from '@etappe/domain/offices/land'
import type { PersonChoice } from '@etappe/domain/users/user'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import type { FilterField } from './filter-fields.ts'

export interface FilterOption {
  readonly value: string
  readonly label: string
}

const withOwners: readonly FilterField[] = ['owner', 'person']
const withFacilitators: readonly FilterField[] = ['facilitator', 'person']
const silentDays = [30, 60, 90, 120, 180]
const named = <Name extends string>(names: readonly Name[], words: Readonly<Record<Name, string>>): FilterOption[] =>
  names.map((value) => ({ value, label: words[value] }))
const byLabel = (a: FilterOption, b: FilterOption) => a.label.localeCompare(b.label, 'de')

/** What a filter can be set to, in words. The people are fetched only where they are asked for. */
export function useFilterOptions(field: FilterField): readonly FilterOption[] {
  const { api, me, messages: m } = useApp()
  const owners = useQuery(api.people.owners.queryOptions({ officeCode: null }, { enabled: withOwners.includes(field) }))
  const facilitators = useQuery(api.people.facilitators.queryOptions(undefined, { enabled: withFacilitators.includes(field) }))
  const words = m.caseload.filters
  const people = (list: readonly PersonChoice[] = []): FilterOption[] => {
    const others = list.filter(({ id }) => id !== me.user.id).map(({ id, name }) => ({ value: id, label: name }))
    return others.length === list.length ? others : [{ value: me.user.id, label: words.me({ name: me.user.name }) }, ...others]
  }
  const nobody = { value: 'none', label: words.nobody }
  const options: Readonly<Record<FilterField, () => readonly FilterOption[]>> = {
    light: () => named(lights, m.cases.light),
    milestoneOverdue: () => [{ value: 'true', label: words.field.milestoneOverdue }],
    contactLate: () => named(contactLates, words.contactLate),
    silentDays: () => silentDays.map((days) => ({ value: String(days), label: words.silentDays({ days }) })),
    phase: () => named(phases, m.cases.phase),
    owner: () => [nobody, ...people(owners.data)],
    facilitator: () => [nobody, ...people(facilitators.data)],
    person: () => people([...new Map([...(owners.data ?? []), ...(facilitators.data ?? [])].map((it) => [it.id, it])).values()]),
    office: () => me.offices.map(({ code, city }) => ({ value: code, label: city })),
    kind: () => named(caseKinds, m.cases.kinds),
    topic: () => named(topics, m.cases.topic).sort(byLabel),
    land: () => named(laender, landName).sort(byLabel),
    lifecycle: () => named(lifecycles, m.cases.lifecycle),
  }
  return options[field]()
}
