import type { CaseCounts } from '@etappe/domain/cases/case-query'
import { IconFilter } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useApp } from '../app/app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { type CaseSearch, filtersOf } from '../cases/case-search.ts'
import css from './filter-bar.module.css'
import { FilterChip } from './filter-chip.tsx'
import { chosenPatch, filterFields, noFilters } from './filter-fields.ts'
import { PhaseCounts } from './phase-counts.tsx'
import { SearchField } from './search-field.tsx'
import type { ChangeSearch } from './use-case-search.ts'
import { type FilterPlace, useFilterOpening } from './use-filter-opening.ts'

const FilterFloat = lazyPart(async () => (await import('./filter-float.tsx')).FilterFloat)
const FilterSheet = lazyPart(async () => (await import('./filter-sheet.tsx')).FilterSheet)

interface Props {
  readonly search: CaseSearch
  readonly change: ChangeSearch
  readonly counts: CaseCounts | undefined
  /** There is no room to float: the filters come from below. */
  readonly isPhone: boolean
}

/** The line over the list: text, what it is narrowed to, and how many are in each phase. */
export function FilterBar({ search, change, counts, isPhone }: Props) {
  const { messages: m } = useApp()
  const words = m.caseload.filters
  const { opening, wasOpened, toggle, close } = useFilterOpening()
  const place = opening?.place ?? null
  const set = filterFields.filter((field) => search[field] !== undefined)
  const isFiltered = Object.keys(filtersOf(search)).length > 0
  const floatAt = (at: FilterPlace, label: string) =>
    !isPhone &&
    opening?.place === at && (
      <Suspense>
        <FilterFloat label={label} opening={opening} search={search} change={change} onClose={close} />
      </Suspense>
    )
  return (
    <div className={css.filters}>
      {isPhone && <SearchField text={search.text ?? ''} change={change} />}
      <div className={css.anchor}>
        <button
          type="button"
          className={css.addFilter}
          aria-haspopup="dialog"
          aria-expanded={place === 'all'}
          onClick={(event) => toggle('all', event.currentTarget)}
        >
          <IconFilter size={15} className="icon" aria-hidden />
          {words.open}
          {set.length > 0 && <b className={css.setCount}>{set.length}</b>}
        </button>
        {floatAt('all', words.title)}
      </div>
      {isFiltered && (
        <ul className={css.chips}>
          {set.map((field) => (
            <FilterChip
              key={field}
              field={field}
              search={search}
              isOpen={place === field}
              onOpen={(button) => toggle(field, button)}
              onRemove={() => {
                close()
                change(chosenPatch(field, []))
              }}
            >
              {floatAt(field, words.field[field])}
            </FilterChip>
          ))}
          <li>
            <button type="button" className={css.textButton} onClick={() => change(noFilters)}>
              {words.resetShort}
            </button>
          </li>
        </ul>
      )}
      <PhaseCounts counts={counts} search={search} />
      {isPhone && wasOpened && (
        <Suspense>
          <FilterSheet
            opened={place !== null}
            start={place === 'all' ? null : place}
            search={search}
            change={change}
            total={counts?.total ?? 0}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  )
}
