import type { OfferSort } from '@etappe/domain/baseline/offer-filter'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useWords } from '../app/words.ts'
import { type Column, columns, gridColumns } from './offer-columns.ts'
import css from './offer-grid.module.css'
import type { ChangeSearch, OfferSearch } from './offer-search.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly search: OfferSearch
  readonly change: ChangeSearch
  readonly selection: Selection
}

const classOf = ({ key, isNumber }: Column) => [key === 'name' && css.name, isNumber && css.number].filter(Boolean).join(' ')

/** The head of the table: what the columns are, the order, and "select all hits". */
export function GridHead({ search, change, selection }: Props) {
  const { column: labels, grid, sortBy } = useWords('offers')
  const all = useRef<HTMLInputElement>(null)
  const isSome = selection.selected.length > 0 && !selection.isAll
  useEffect(() => {
    if (all.current) all.current.indeterminate = isSome
  }, [isSome])
  const sorted = search.sort ?? 'name'
  const Icon = search.descending ? IconChevronUp : IconChevronDown
  const onSort = (sort: OfferSort) => change({ sort, descending: sort === sorted && !search.descending ? true : undefined })
  const direction = search.descending ? ('descending' as const) : ('ascending' as const)
  return (
    <div role="row" aria-rowindex={1} className={css.head} style={{ gridTemplateColumns: gridColumns }}>
      <div role="columnheader" aria-colindex={1} className={css.select}>
        <label className={css.pick}>
          <input
            ref={all}
            type="checkbox"
            aria-label={grid.selectAll}
            checked={selection.isAll}
            onChange={() => (selection.isAll ? selection.clear() : selection.all())}
          />
        </label>
      </div>
      {columns.map((column, index) => {
        const { key, sort } = column
        const isSorted = sort === sorted
        return (
          <div
            key={key}
            role="columnheader"
            aria-colindex={index + 2}
            className={classOf(column)}
            aria-sort={isSorted ? direction : undefined}
          >
            {sort ? (
              <button
                type="button"
                className={css.sort}
                data-sorted={isSorted || undefined}
                aria-label={sortBy({ name: labels[key] })}
                onClick={() => onSort(sort)}
              >
                {labels[key]}
                {isSorted && <Icon size={14} aria-hidden />}
              </button>
            ) : (
              labels[key]
            )}
          </div>
        )
      })}
    </div>
  )
}
