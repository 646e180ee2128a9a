import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Props {
  readonly number: CaseNumber
  readonly className?: string | undefined
  readonly onClick?: () => void
  readonly children: ReactNode
}

/** Leads to the page of a case. */
export function CaseLink({ number, className, onClick, children }: Props) {
  return (
    <Link to="/faelle/$number" params={{ number }} className={className ?? 'plainlink'} {...(onClick ? { onClick } : {})}>
      {children}
    </Link>
  )
}
