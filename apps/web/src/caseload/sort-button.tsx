import type { CaseSort } from '@etappe/domain/cases/case-query'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './case-table.module.css'

interface Props {
  readonly sort: CaseSort
  readonly direction: 'ascending' | 'descending' | null
  readonly onSort: (sort: CaseSort) => void
}

/** A word in the head of the table that sorts by it; a second click turns the order round. */
export function SortButton({ sort, direction, onSort }: Props) {
  const { messages: m } = useApp()
  const Icon = direction === 'descending' ? IconChevronUp : IconChevronDown
  return (
    <button type="button" className={css.sort} data-sorted={direction ?? undefined} onClick={() => onSort(sort)}>
      {m.caseload.column[sort]}
      {direction && <Icon size={14} className="icon" aria-hidden />}
    </button>
  )
}
