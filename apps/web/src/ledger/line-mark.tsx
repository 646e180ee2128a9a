import type { LedgerLine, LineState } from '@etappe/domain/facilitation/ledger'
import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconClockHour4,
  IconProgressCheck,
} from '@tabler/icons-react'
import css from './marks.module.css'

const marks = {
  late: [IconAlertOctagonFilled, 'var(--bad)'],
  unused: [IconCircleDashed, 'var(--warn)'],
  behind: [IconAlertTriangleFilled, 'var(--warn)'],
  onTrack: [IconProgressCheck, 'var(--good)'],
  done: [IconCircleCheckFilled, 'var(--good)'],
} as const satisfies Record<LineState, unknown>

interface Props {
  readonly state: LedgerLine['state']
  readonly children: string
}

/** How a line stands: shape, word and colour say the same. */
export function LineMark({ state, children }: Props) {
  const [Icon, color] = state === null ? ([IconClockHour4, 'var(--ink-2)'] as const) : marks[state]
  return (
    <span className={css.mark}>
      <Icon size={16} className="icon" color={color} aria-hidden />
      {children}
    </span>
  )
}
