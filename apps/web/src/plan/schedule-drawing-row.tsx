import type { Scale } from '@etappe/domain/plan/schedule-scale'
import { barOf } from '@etappe/domain/plan/schedule-scale'
import { ScheduleDrawingMeasure } from './schedule-drawing-measure.tsx'
import { ScheduleDrawingMilestones } from './schedule-drawing-milestones.tsx'
import { cutText, drawing } from './schedule-drawing-size.ts'
import css from './schedule-drawing.module.css'
import type { ScheduleRow } from './schedule-rows.ts'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly row: ScheduleRow
  readonly scale: Scale
  readonly y: number
}

/** One line of the drawing. */
export function ScheduleDrawingRow({ view, row, scale, y }: Props) {
  const { words } = useScheduleWords()
  const width = drawing.name + scale.width + drawing.side
  const middle = drawing.row / 2
  return (
    <g transform={`translate(0 ${y})`}>
      {row.kind === 'goal' && <rect x="0" y="0" width={width} height={drawing.row} className={css.goalGround} />}
      <line x1="0" x2={width} y1={drawing.row} y2={drawing.row} className={css.rule} />
      {row.kind === 'milestones' && <ScheduleDrawingMilestones view={view} scale={scale} />}
      {row.kind === 'measure' && <ScheduleDrawingMeasure view={view} item={row.item} scale={scale} />}
      {row.kind === 'goal' && (
        <>
          <text x="8" y={middle + 4} className={css.goal}>
            {cutText(`${words.goalNumber(row.group.goal)}  ${row.group.goal.title}`, drawing.name - 170)}
          </text>
          <text x={drawing.name - 8} y={middle + 4} className={css.doneOf}>
            {words.doneOf({ done: row.group.doneCount, count: row.group.items.length })}
          </text>
          {row.group.span && (
            <rect
              x={drawing.name + barOf(scale, row.group.span).x}
              y={middle - 1}
              width={barOf(scale, row.group.span).width}
              height="2"
              className={css.summary}
            />
          )}
        </>
      )}
    </g>
  )
}
