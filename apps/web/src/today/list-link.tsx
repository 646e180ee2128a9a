import type { CaseFilters, CaseSort } from '@etappe/domain/cases/case-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Props {
  readonly filters: CaseFilters
  readonly sort?: CaseSort
  readonly className?: string
  readonly children: ReactNode
}

/** Opens the list of cases behind a figure. */
export function ListLink({ filters, sort, className, children }: Props) {
  return (
    <Link to="/faelle" search={{ ...filters, ...(sort ? { sort } : {}) }} className={className}>
      {children}
    </Link>
  )
}
