import type { ReactNode } from 'react'
import css from './tab-bar.module.css'
import { useCurrentInSight } from './use-current-in-sight.ts'

interface Props {
  readonly label: string
  readonly className?: string | undefined
  /** The links. */
  readonly children: ReactNode
}

/** The pages of one thing as a row of links; on a phone it is moved sideways, and begins with the one that is open in sight. */
export function TabBar({ label, className, children }: Props) {
  const bar = useCurrentInSight()
  return (
    <nav ref={bar} aria-label={label} className={className === undefined ? css.bar : `${css.bar} ${className}`}>
      {children}
    </nav>
  )
}
