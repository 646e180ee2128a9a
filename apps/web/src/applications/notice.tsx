import type { IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface Props {
  readonly icon: typeof IconClock
  /** Somebody has to do something about it. */
  readonly isUrgent?: boolean
  readonly children: ReactNode
}

/** One thing that has to be known. */
export function Notice({ icon: Icon, isUrgent = false, children }: Props) {
  return (
    <li data-urgent={isUrgent || undefined}>
      <Icon size={16} className="icon" aria-hidden />
      <p>{children}</p>
    </li>
  )
}
