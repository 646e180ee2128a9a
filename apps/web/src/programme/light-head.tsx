import { IconAlertOctagonFilled, IconAlertTriangleFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './definition-view.module.css'

interface Props {
  readonly light: 'amber' | 'red'
  readonly children: ReactNode
}

/** The head of a column of thresholds: shape and word of the light they lead to. */
export function LightHead({ light, children }: Props) {
  const Icon = light === 'red' ? IconAlertOctagonFilled : IconAlertTriangleFilled
  return (
    <th scope="col" className="num">
      <span className={css.light}>
        <Icon size={14} className="icon" color={light === 'red' ? 'var(--bad)' : 'var(--warn)'} aria-hidden />
        {children}
      </span>
    </th>
  )
}
