import type { ReactNode } from 'react'
import css from './empty-state.module.css'

interface Props {
  /** One sentence. */
  readonly children: ReactNode
  /** The one useful action. */
  readonly action?: ReactNode
}

/** Stands where the first row would be. */
export function EmptyState({ children, action }: Props) {
  return (
    <div className={css.empty}>
      <p>{children}</p>
      {action}
    </div>
  )
}
