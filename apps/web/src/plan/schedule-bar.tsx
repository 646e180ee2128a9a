import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { barOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import type { Span } from '@etappe/domain/plan/schedule-span'
import css from './schedule-bar.module.css'
import { ScheduleStateIcon } from './schedule-state-icon.tsx'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly item: ScheduleItem
  readonly span: Span
  readonly scale: Scale
  readonly label: string
  readonly isActive: boolean
  readonly mayMove: boolean
  /** It is being moved, by pointer or by keys. */
  readonly moving: 'pointer' | 'key' | null
  readonly hintId: string
}

const roomForWord = 76
const roomForIcon = 26
const roomForGrips = 30

/** A measure in time. What it is told by keys and pointers is heard by the picture around it. */
export function ScheduleBar({ item, span, scale, label, isActive, mayMove, moving, hintId }: Props) {
  const text = useScheduleWords()
  const { x, width } = barOf(scale, span)
  const { id, state } = item.measure
  return (
    <button
      type="button"
      className={css.bar}
      style={{ left: x, width: Math.max(width, 3) }}
      tabIndex={isActive ? 0 : -1}
      aria-label={label}
      aria-describedby={mayMove ? hintId : undefined}
      data-measure={id}
      data-state={state}
      data-critical={item.isCritical || undefined}
      data-mobile={mayMove || undefined}
      data-moving={moving ?? undefined}
      data-short={width < roomForGrips || undefined}
    >
      {width >= roomForIcon && (
        <span className={css.word}>
          <ScheduleStateIcon state={state} size={13} />
          {width >= roomForWord && text.state(item)}
        </span>
      )}
      {mayMove && <span className={css.grip} data-grip="start" />}
      {mayMove && <span className={css.grip} data-grip="end" />}
    </button>
  )
}
