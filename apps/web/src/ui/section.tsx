import type { ReactNode } from 'react'
import css from './section.module.css'

interface Props {
  readonly title: string
  readonly count?: number | string
  readonly action?: ReactNode
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A heading on a rule with its count; the content lies on the page, not in a box. */
export function Section({ title, count, action, children, className }: Props) {
  return (
    <section className={className ? `${css.section} ${className}` : css.section}>
      <div className={css.head}>
        <h2>
          {title}
          {count !== undefined && <span className={css.count}>{count}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
