import type { ReactNode } from 'react'
import css from './sub-nav.module.css'
import { useCurrentInSight } from './use-current-in-sight.ts'

/** The pages within an area of a case: a quiet row of links below its tabs. */
export function SubNav({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const bar = useCurrentInSight()
  return (
    <nav ref={bar} aria-label={label} className={css.nav}>
      {children}
    </nav>
  )
}
