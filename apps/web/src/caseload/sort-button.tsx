import type { CaseSort } from '@etappe/domain/cases/case-query'
import { useApp } from '../app/app-context.tsx'
import css from './case-table.module.css'

interface Props {
  readonly sort: CaseSort
  readonly isSorted: boolean
  readonly onSort: (sort: CaseSort) => void
}

/** A word in the head of the table that sorts by it; a second click turns the order round. */
export function SortButton({ sort, isSorted, onSort }: Props) {
  const { messages: m } = useApp()
  return (
    <button type="button" className={css.sort} data-sorted={isSorted || undefined} onClick={() => onSort(sort)}>
      {m.caseload.column[sort]}
    </button>
  )
}
