import type { MeasureState } from '@etappe/domain/plan/measure-state'
import { IconCheck, IconCircleDashed, IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react'

const icons = {
  planned: IconCircleDashed,
  running: IconPlayerPlay,
  done: IconCheck,
  postponed: IconPlayerPause,
  dropped: IconX,
} satisfies Record<MeasureState, unknown>

/** The sign of a state; its word always stands beside it. */
export function ScheduleStateIcon({ state, size = 14 }: { readonly state: MeasureState; readonly size?: number }) {
  const Icon = icons[state]
  return <Icon size={size} className="icon" aria-hidden />
}
