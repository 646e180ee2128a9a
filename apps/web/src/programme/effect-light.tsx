import type { Light } from '@etappe/domain/cases/light'
import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconFlagFilled,
  IconPlayerPauseFilled,
} from '@tabler/icons-react'
import css from './move-page.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

const marks = {
  red: [IconAlertOctagonFilled, 'var(--bad)'],
  amber: [IconAlertTriangleFilled, 'var(--warn)'],
  green: [IconCircleCheckFilled, 'var(--good)'],
  paused: [IconPlayerPauseFilled, 'var(--ink-2)'],
  closed: [IconFlagFilled, 'var(--ink-2)'],
} as const satisfies Record<Light, unknown>

/** A light as shape and word. */
export function EffectLight({ light }: { readonly light: Light }) {
  const { m } = useProgrammeWords()
  const [Icon, color] = marks[light]
  return (
    <span className={css.mark}>
      <Icon size={14} className="icon" color={color} aria-hidden />
      {m.cases.light[light]}
    </span>
  )
}
