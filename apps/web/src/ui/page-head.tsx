import type { ReactNode } from 'react'
import css from './section.module.css'
import { useTitle } from './use-title.ts'

interface Props {
  readonly title: string
  /** Name of the browser tab when it differs from the heading. */
  readonly tab?: string
  readonly sub?: ReactNode
  readonly children?: ReactNode
}

/** The one `h1` of a page, its browser title and its actions. */
export function PageHead({ title, tab = title, sub, children }: Props) {
  useTitle(tab)
  return (
    <div className={css.page}>
      <div className={css.pageTitle}>
        <h1>{title}</h1>
        {sub !== undefined && <span className="quiet">{sub}</span>}
      </div>
      {children !== undefined && <div className="row">{children}</div>}
    </div>
  )
}
