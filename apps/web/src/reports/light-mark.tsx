import type { StatusLight } from '@etappe/domain/reports/status'
import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconCircleCheckFilled, IconPlayerPauseFilled } from '@tabler/icons-react'

const marks = {
  red: [IconAlertOctagonFilled, 'var(--bad)'],
  amber: [IconAlertTriangleFilled, 'var(--warn)'],
  green: [IconCircleCheckFilled, 'var(--good)'],
  paused: [IconPlayerPauseFilled, 'var(--ink-2)'],
} as const satisfies Record<StatusLight, unknown>

/** The shape of a traffic light; the word stands at the head of its column. */
export function LightMark({ light }: { light: StatusLight }) {
  const [Icon, color] = marks[light]
  return <Icon size={14} className="icon" color={color} aria-hidden />
}
