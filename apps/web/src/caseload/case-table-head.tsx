import type { CaseSort } from '@etappe/domain/cases/case-query'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { columns } from './case-columns.ts'
import { sortOf } from './case-list-query.ts'
import css from './case-table.module.css'
import { SortButton } from './sort-button.tsx'
import type { ChangeSearch } from './use-case-search.ts'

interface Props {
  readonly search: CaseSearch
  readonly change: ChangeSearch
}

/** The head of the table: what the columns are, and the order. */
export function CaseTableHead({ search, change }: Props) {
  const { messages: m } = useApp()
  const sorted = sortOf(search)
  const direction = search.descending ? 'descending' : 'ascending'
  const Icon = search.descending ? IconChevronUp : IconChevronDown
  const onSort = (sort: CaseSort) => change({ sort, descending: sort === sorted && !search.descending ? true : undefined })
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ name, lines }) => (
          <th key={name} scope="col" className={css[name]} aria-sort={lines.some((it) => it === sorted) ? direction : undefined}>
            {lines.map((line, index) => (
              <Fragment key={line}>
                {index > 0 && ', '}
                {line === 'kind' ? m.caseload.column.kind : <SortButton sort={line} isSorted={line === sorted} onSort={onSort} />}
              </Fragment>
            ))}
            {lines.some((it) => it === sorted) && <Icon size={14} className={css.direction} aria-hidden />}
          </th>
        ))}
      </tr>
    </thead>
  )
}
