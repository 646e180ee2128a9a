import type { MeasureId } from '@etappe/domain/kernel/id'
import { barOf, monthTicks, placeOf, quarterTicks, scaleOf, yearTicks } from '@etappe/domain/plan/schedule-scale'
import type { Ref } from 'react'
import { useApp } from '../app/app-context.tsx'
import { drawnLinks } from './schedule-drawn-links.ts'
import css from './schedule-drawing.module.css'
import { ScheduleDrawingRow } from './schedule-drawing-row.tsx'
import { drawing } from './schedule-drawing-size.ts'
import { linkPath } from './schedule-link-path.ts'
import type { ScheduleRow } from './schedule-rows.ts'
import { tickLabels } from './schedule-ticks.ts'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  /** The lines to draw: all, or those of one printed page. */
  readonly rows: readonly ScheduleRow[]
  readonly ref?: Ref<SVGSVGElement>
}

/** The whole plan as one drawing, for files and for paper: all lines, the whole time. */
export function ScheduleDrawing({ view, rows, ref }: Props) {
  const { formats } = useApp()
  const text = useScheduleWords()
  const { name, time, row, top } = drawing
  const scale = scaleOf(view.axis, 'plan', time)
  const labels = tickLabels(formats, text.words)
  const height = top + rows.length * row + drawing.below
  const rowOf = new Map<MeasureId, number>(rows.flatMap((it, at) => (it.kind === 'measure' ? [[it.item.measure.id, at] as const] : [])))
  const at = { today: placeOf(scale, view.today), bottom: rows.length * row }
  const { number, name: caseName } = view.detail.case
  const small = scale.perDay * 30 < 34 ? quarterTicks : monthTicks
  const paths = drawnLinks(view.schedule).flatMap((it) => {
    const [from, to] = [rowOf.get(it.from), rowOf.get(it.to)]
    const [before, after] = [view.byId.get(it.from)?.span, view.byId.get(it.to)?.span]
    if (from === undefined || to === undefined || !before || !after) return []
    const bar = barOf(scale, before)
    return [{ ...it, d: linkPath({ x: bar.x + bar.width, row: from }, { x: barOf(scale, after).x, row: to }, row) }]
  })
  return (
    <svg
      ref={ref}
      className={css.drawing}
      viewBox={`0 0 ${name + scale.width + drawing.side} ${height}`}
      aria-label={text.words.heading}
      role="img"
    >
      <text x="8" y="24" className={css.title}>
        {text.words.printTitle({ name: caseName, number })}
      </text>
      <text x={name + scale.width} y="24" className={css.asOf}>
        {text.words.asOf({ day: formats.day(view.today) })}
      </text>
      <g transform={`translate(${name} ${top})`}>
        {yearTicks(scale).map((it) => (
          <text key={it.on} x={it.x + 4} y="-24" className={css.year}>
            {it.width > 30 && it.on.slice(0, 4)}
          </text>
        ))}
        {small(scale).map((it) => (
          <g key={it.on}>
            <line x1={it.x} x2={it.x} y1="-18" y2={at.bottom} className={css.rule} />
            <text x={it.x + 4} y="-6" className={css.tick}>
              {it.width > 26 && (small === monthTicks ? labels.lower.month(it.on) : labels.lower.plan(it.on))}
            </text>
          </g>
        ))}
        {view.supportEnd !== null && (
          <line x1={placeOf(scale, view.supportEnd)} x2={placeOf(scale, view.supportEnd)} y1="-18" y2={at.bottom} className={css.end} />
        )}
        <line x1={at.today} x2={at.today} y1="-18" y2={at.bottom} className={css.today} />
        <text x={at.today} y={at.bottom + 14} className={css.todayWord}>
          {text.words.today}
        </text>
        {paths.map((it) => (
          <path
            key={`${it.from} ${it.to}`}
            d={it.d}
            className={css.link}
            data-critical={it.isCritical || undefined}
            data-clash={it.isClash || undefined}
          />
        ))}
      </g>
      {rows.map((it, index) => (
        <ScheduleDrawingRow key={it.key} view={view} row={it} scale={scale} y={top + index * row} />
      ))}
    </svg>
  )
}
