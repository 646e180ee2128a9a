import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { JumpTarget } from './jump-target.ts'

interface Props {
  readonly number: CaseNumber
  readonly target: JumpTarget
  /** What the link says to those who do not see the line it stands in. */
  readonly label?: string | undefined
  readonly className?: string | undefined
  readonly onLeave?: (() => void) | undefined
  readonly children: ReactNode
}

/** A link into the case; plain text when there is no such page. */
export function JumpLink({ number, target: { path, search, hash }, label, className, onLeave, children }: Props) {
  const { routesByPath } = useRouter()
  const to = path.startsWith('//') ? path.slice(1) : `/faelle/${number}${path}`
  const isKnown = path.startsWith('//') || Object.hasOwn(routesByPath, `/faelle/$number${path}`)
  if (!isKnown) return <span className={className}>{children}</span>
  return (
    <Link
      to={to}
      search={search as never}
      {...(hash === undefined ? {} : { hash })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(onLeave === undefined ? {} : { onClick: onLeave })}
      className={className}
    >
      {children}
    </Link>
  )
}
