import { milestoneDaysLate } from '@etappe/domain/meetings/milestone'
import { placeOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import { cutText, drawing } from './schedule-drawing-size.ts'
import css from './schedule-drawing.module.css'
import { milestoneDay } from './schedule-milestone-row.tsx'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

const leastRoom = 40

/** The milestones in the drawing. */
export function ScheduleDrawingMilestones({ view, scale }: { readonly view: ScheduleView; readonly scale: Scale }) {
  const text = useScheduleWords()
  const milestones = view.detail.milestones.toSorted((a, b) => milestoneDay(a).localeCompare(milestoneDay(b)))
  const places = milestones.map((it) => drawing.name + placeOf(scale, milestoneDay(it)))
  return (
    <>
      <text x="8" y="16" className={css.goal}>
        {text.words.milestones}
      </text>
      {milestones.map((it, index) => {
        const x = places[index] ?? 0
        const room = (places[index + 1] ?? drawing.name + scale.width + drawing.side) - x - 20
        return (
          <g key={it.id}>
            <path
              d={`M${x} 5l7 7l-7 7l-7 -7z`}
              className={css.rhomb}
              data-done={it.doneOn !== null || undefined}
              data-bad={milestoneDaysLate(it, view.today) > 0 || undefined}
            />
            {room >= leastRoom && (
              <text x={x + 11} y="16" className={css.said}>
                {cutText(text.milestoneName(it), room)}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}
