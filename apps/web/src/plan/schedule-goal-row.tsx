import type { ScheduleGroup } from '@etappe/domain/plan/schedule'
import { barOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import { memo } from 'react'
import css from './schedule-row.module.css'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly group: ScheduleGroup
  readonly at: number
  readonly scale: Scale
}

/** A goal above its measures: how many are done, and from when to when they run. */
export const ScheduleGoalRow = memo(function ScheduleGoalRow({ group, at, scale }: Props) {
  const text = useScheduleWords()
  const { goal, span } = group
  const bar = span && barOf(scale, span)
  return (
    <div role="row" aria-rowindex={at + 2} className={`${css.row} ${css.goalRow}`} style={{ top: `calc(var(--row-height) * ${at})` }}>
      <div role="rowheader" className={css.name} aria-label={text.goal(group)}>
        <span className={css.title} title={goal.title}>
          <span className={css.number}>{text.words.goalNumber(goal)}</span>
          <bdi className="cut">{goal.title}</bdi>
        </span>
        <span className={css.sub}>{text.words.doneOf({ done: group.doneCount, count: group.items.length })}</span>
      </div>
      <div role="gridcell" className={css.time}>
        {bar && <span className={css.summary} style={{ left: bar.x, width: bar.width }} />}
      </div>
    </div>
  )
})
