import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { barOf, placeOf, scaleOf } from '@etappe/domain/plan/schedule-scale'
import { UnstyledButton } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import css from './schedule-list.module.css'
import { ScheduleStateIcon } from './schedule-state-icon.tsx'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly item: ScheduleItem
  readonly onOpen: (number: number) => void
}

/** In hundredths of the whole time. */
const whole = 100

/** One measure on a phone; a tap opens its dates. */
export function ScheduleListItem({ view, item, onOpen }: Props) {
  const { formats } = useApp()
  const text = useScheduleWords()
  const { measure, span, drift } = item
  const scale = scaleOf(view.axis, 'plan', whole)
  const remarks = text.remarks(item, view.byId)
  const rect = (it: NonNullable<typeof span>) => {
    const { x, width } = barOf(scale, it)
    return { x: (x / scale.width) * whole, width: Math.max((width / scale.width) * whole, 1) }
  }
  const today = (placeOf(scale, view.today) / scale.width) * whole
  return (
    <li>
      <UnstyledButton className={css.item} onClick={() => onOpen(measure.number)}>
        <span className={css.title}>
          <span className="quiet">{text.words.measureNumber(measure)}</span> <bdi>{measure.title}</bdi>
        </span>
        <span className={css.facts}>
          <ScheduleStateIcon state={measure.state} />
          {text.state(item)} · {span ? `${formats.dayCompact(span.startsOn)}–${formats.dayCompact(span.endsOn)}` : text.words.undated}
        </span>
        <svg className={css.bar} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden>
          <line x1="0" x2="100" y1="6" y2="6" className={css.ground} />
          {drift?.agreed && <rect y="10" height="3" {...rect(drift.agreed)} className={css.agreed} />}
          {span && (
            <rect
              y="2"
              height="7"
              {...rect(span)}
              className={css.span}
              data-state={measure.state}
              data-late={item.lateDays > 0 || undefined}
            />
          )}
          <line x1={today} x2={today} y1="0" y2="14" className={css.today} />
        </svg>
        {remarks.length > 0 && (
          <span className={item.lateDays > 0 || item.clashesWith.length > 0 ? `${css.remarks} bad` : css.remarks}>
            {remarks.join(' · ')}
          </span>
        )}
      </UnstyledButton>
    </li>
  )
}
