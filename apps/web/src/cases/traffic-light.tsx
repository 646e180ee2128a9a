import type { Light, LightReason } from '@etappe/domain/cases/light'
import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconFlagFilled,
  IconPlayerPauseFilled,
} from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './marks.module.css'

const icons = {
  green: IconCircleCheckFilled,
  amber: IconAlertTriangleFilled,
  red: IconAlertOctagonFilled,
  paused: IconPlayerPauseFilled,
  closed: IconFlagFilled,
} satisfies Record<Light, unknown>

const tones = {
  green: 'var(--good)',
  amber: 'var(--warn)',
  red: 'var(--bad)',
  paused: 'var(--ink-2)',
  closed: 'var(--ink-2)',
} satisfies Record<Light, string>

interface Props {
  readonly light: Light
  /** Why it is not green, the worst first; the first is shown instead of the bare word. */
  readonly reasons?: readonly LightReason[]
}

/** Traffic light: shape, word and colour say the same thing. */
export function TrafficLight({ light, reasons = [] }: Props) {
  const { messages: m } = useApp()
  const Icon = icons[light]
  const word = m.cases.light[light]
  const because = reasons.map((it) => m.cases.lightReason[it.kind]({ days: it.days }))
  return (
    <span className={css.light}>
      <Icon size={16} className="icon" color={tones[light]} aria-hidden />
      <span className="cut" title={because.length > 0 ? `${word}: ${because.join(', ')}` : undefined}>
        {because.length > 0 && <span className="sr">{word}: </span>}
        {because[0] ?? word}
      </span>
    </span>
  )
}
