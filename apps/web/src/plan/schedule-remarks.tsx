import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { IconAlertTriangle, IconArrowBarToRight, IconArrowsShuffle } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './schedule-row.module.css'

interface Props {
  readonly item: ScheduleItem
  /** Where the bar ends. */
  readonly x: number
}

/** What stands out about a measure, at the end of its bar: too late, begins too early, decides the end, moved since agreed. */
export function ScheduleRemarks({ item, x }: Props) {
  const words = useWords('schedule')
  const drift = item.drift?.endDays ?? 0
  return (
    <span className={css.remarks} style={{ left: x }} aria-hidden>
      {item.lateDays > 0 && (
        <span className={css.bad}>
          <IconAlertTriangle size={14} className="icon" />
          {words.late({ days: item.lateDays })}
        </span>
      )}
      {item.clashesWith.length > 0 && (
        <span className={css.bad}>
          <IconArrowsShuffle size={14} className="icon" />
          {words.legends.clash}
        </span>
      )}
      {item.isCritical && (
        <span className={css.strong}>
          <IconArrowBarToRight size={14} className="icon" />
          {words.critical}
        </span>
      )}
      {drift !== 0 && <span>{drift > 0 ? words.drift.shortLater({ days: drift }) : words.drift.shortEarlier({ days: -drift })}</span>}
    </span>
  )
}
