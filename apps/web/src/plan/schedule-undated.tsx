import type { Measure } from '@etappe/domain/plan/measure'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './schedule-row.module.css'

interface Props {
  readonly measure: Measure
  readonly label: string
  readonly isActive: boolean
  readonly mayMove: boolean
  readonly onOpen: (number: number) => void
}

/** Stands where the bar would be: a measure without dates, and the way to give it some. */
export function ScheduleUndated({ measure, label, isActive, mayMove, onOpen }: Props) {
  const words = useWords('schedule')
  return (
    <button
      type="button"
      className={css.undated}
      tabIndex={isActive ? 0 : -1}
      data-measure={measure.id}
      aria-label={mayMove ? `${label}. ${words.setDates}` : label}
      onClick={() => onOpen(measure.number)}
    >
      {mayMove && <IconCalendarPlus size={14} aria-hidden />}
      {mayMove ? words.setDates : words.undated}
    </button>
  )
}
