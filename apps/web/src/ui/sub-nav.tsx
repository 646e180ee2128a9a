import type { ReactNode } from 'react'
import css from './sub-nav.module.css'

/** The pages within an area of a case: a quiet row of links below its tabs. */
export function SubNav({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label} className={css.nav}>
      {children}
    </nav>
  )
}
