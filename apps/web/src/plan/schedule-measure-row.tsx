import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { isMovable } from '@etappe/domain/plan/schedule-links'
import { barOf, placeOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import type { Span } from '@etappe/domain/plan/schedule-span'
import { memo } from 'react'
import { ScheduleAgreed } from './schedule-agreed.tsx'
import { ScheduleBar } from './schedule-bar.tsx'
import { ScheduleMeasureName } from './schedule-measure-name.tsx'
import { ScheduleRemarks } from './schedule-remarks.tsx'
import css from './schedule-row.module.css'
import { ScheduleUndated } from './schedule-undated.tsx'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly item: ScheduleItem
  /** Its line, counted from 0. */
  readonly at: number
  readonly scale: Scale
  /** Where it stands now, also while it is moved. */
  readonly span: Span | null
  readonly moving: 'pointer' | 'key' | null
  readonly isActive: boolean
  readonly hintId: string
  readonly onOpen: (number: number) => void
}

/** One measure: its name at the left, its days at the right, the agreed days below. */
export const ScheduleMeasureRow = memo(function ScheduleMeasureRow({ view, item, at, scale, span, ...rest }: Props) {
  const { moving, isActive, hintId, onOpen } = rest
  const text = useScheduleWords()
  const label = text.bar(item, view.byId, span)
  const bar = span && barOf(scale, span)
  const end = bar ? bar.x + bar.width : 0
  const overrun = Math.max(end, item.lateDays > 0 ? placeOf(scale, view.today) : 0)
  return (
    <div role="row" aria-rowindex={at + 2} className={css.row} style={{ top: `calc(var(--row-height) * ${at})` }}>
      <div role="rowheader" className={css.name}>
        <ScheduleMeasureName view={view} item={item} onOpen={onOpen} />
      </div>
      <div role="gridcell" className={css.time}>
        {item.drift?.agreed && <ScheduleAgreed span={item.drift.agreed} scale={scale} />}
        {span && overrun > end && <span className={css.overrun} style={{ left: end, width: overrun - end }} />}
        {span && (
          <ScheduleBar {...{ item, span, scale, label, isActive, moving, hintId }} mayMove={view.verdict.ok && isMovable(item.measure)} />
        )}
        {bar && <ScheduleRemarks item={item} x={overrun} bar={bar} width={scale.width} />}
        {!span && <ScheduleUndated measure={item.measure} {...{ label, isActive, onOpen }} mayMove={view.verdict.ok} />}
      </div>
    </div>
  )
})
