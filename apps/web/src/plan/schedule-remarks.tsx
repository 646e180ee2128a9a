import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { IconAlertTriangle, IconArrowBarToRight, IconArrowsShuffle } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './schedule-row.module.css'

/** What a remark takes behind its bar; at the edge of the picture it stands before it. */
const room = 110
/** The arrow of a link ends at the bar. */
const arrowRoom = 12

interface Props {
  readonly item: ScheduleItem
  /** Where the bar ends. */
  readonly x: number
  readonly bar: { readonly x: number }
  /** Of the whole picture. */
  readonly width: number
}

/** What stands out about a measure, at the end of its bar, or before it at the edge of the picture: too late, begins too early, decides the end, moved since agreed. */
export function ScheduleRemarks({ item, x, bar, width }: Props) {
  const words = useWords('schedule')
  const drift = item.drift?.endDays ?? 0
  return (
    <span className={css.remarks} style={x + room > width ? { right: width - bar.x + arrowRoom } : { left: x }} aria-hidden>
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
