import { type Milestone, milestoneDaysLate } from '@etappe/domain/meetings/milestone'
import { placeOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import { memo } from 'react'
import css from './schedule-row.module.css'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly at: number
  readonly scale: Scale
}

const beside = 12
const leastRoom = 48

/** When a milestone counts: the day it was reached, before that the day it is due. */
export const milestoneDay = (it: Milestone) => it.doneOn ?? it.dueOn

/** The milestones of the case as rhombs over the plan, named where there is room. */
export const ScheduleMilestoneRow = memo(function ScheduleMilestoneRow({ view, at, scale }: Props) {
  const text = useScheduleWords()
  const milestones = view.detail.milestones.toSorted((a, b) => milestoneDay(a).localeCompare(milestoneDay(b)))
  const places = milestones.map((it) => placeOf(scale, milestoneDay(it)) + scale.perDay / 2)
  return (
    <div role="row" aria-rowindex={at + 2} className={`${css.row} ${css.milestoneRow}`} style={{ top: `calc(var(--row-height) * ${at})` }}>
      <div role="rowheader" className={css.name}>
        <span className={css.title}>{text.words.milestones}</span>
      </div>
      <div role="gridcell" className={css.time}>
        <span className="sr">{milestones.map((it) => text.milestone(it, view.today)).join('; ')}</span>
        {milestones.map((it, index) => {
          const x = places[index] ?? 0
          const room = (places[index + 1] ?? scale.width) - x - 2 * beside
          const isLate = milestoneDaysLate(it, view.today) > 0 || undefined
          return (
            <span key={it.id} title={text.milestone(it, view.today)} aria-hidden>
              <i className={css.rhomb} style={{ left: x }} data-done={it.doneOn !== null || undefined} data-late={isLate} />
              {room >= leastRoom && (
                <bdi className={css.milestoneName} style={{ left: x + beside, maxWidth: room }} data-late={isLate}>
                  {text.milestoneName(it)}
                </bdi>
              )}
            </span>
          )
        })}
      </div>
    </div>
  )
})
