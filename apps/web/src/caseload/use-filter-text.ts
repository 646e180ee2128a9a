import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { chosenValues, type FilterField } from './filter-fields.ts'
import { useFilterOptions } from './use-filter-options.ts'

const namedAtMost = 2

/** A set filter in words: "Servicebüro: Kiel", "Ohne Termin seit 60 Tagen". */
export function useFilterText(search: CaseSearch, field: FilterField): string {
  const { messages: m } = useApp()
  const options = useFilterOptions(field)
  const words = m.caseload.filters
  const values = chosenValues(search, field)
  if (field === 'milestoneOverdue') return words.field.milestoneOverdue
  if (field === 'silentDays') return words.silentDays({ days: Number(values[0]) })
  const labels = values.flatMap((value) => options.find((it) => it.value === value)?.label ?? [])
  const isShort = labels.length === values.length && labels.length <= namedAtMost
  return words.chip({ field: words.field[field], value: isShort ? labels.join(', ') : words.chosen({ count: values.length }) })
}
