import type { MeasureId } from '@etappe/domain/kernel/id'
import type { ScheduleGroup } from '@etappe/domain/plan/schedule'
import type { Zoom } from '@etappe/domain/plan/schedule-look'
import { useCallback, useId, useMemo, useRef } from 'react'
import { ScheduleAxis } from './schedule-axis.tsx'
import css from './schedule-chart.module.css'
import { ScheduleFoot } from './schedule-foot.tsx'
import { ScheduleGoalRow } from './schedule-goal-row.tsx'
import { ScheduleGround } from './schedule-ground.tsx'
import { ScheduleLinks } from './schedule-links.tsx'
import { ScheduleMeasureRow } from './schedule-measure-row.tsx'
import { ScheduleMilestoneRow } from './schedule-milestone-row.tsx'
import { nameWidth, rowHeight, rowsOf } from './schedule-rows.ts'
import { drawnLinks } from './schedule-drawn-links.ts'
import { useScheduleFocus } from './use-schedule-focus.ts'
import { useScheduleKeys } from './use-schedule-keys.ts'
import { useScheduleMoves } from './use-schedule-moves.ts'
import type { Spans } from './use-schedule-shift.ts'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWindow } from './use-schedule-window.ts'
import { useScheduleWords } from './use-schedule-words.ts'
import { useScheduleZoom } from './use-schedule-zoom.ts'

interface Props {
  readonly view: ScheduleView
  /** What the filter lets through. */
  readonly groups: readonly ScheduleGroup[]
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly withFollowers: boolean
  readonly save: (spans: Spans) => Promise<unknown>
  readonly onOpen: (number: number) => void
}

/** The plan as a picture in time. Only the lines in sight are drawn. */
export function ScheduleChart({ view, groups, zoom, onZoom, withFollowers, save, onOpen }: Props) {
  const text = useScheduleWords()
  const hintId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => rowsOf(groups, view.detail.milestones.length > 0), [groups, view.detail.milestones.length])
  const rowOf = useMemo(() => new Map(rows.flatMap((it, at) => (it.kind === 'measure' ? [[it.item.measure.id, at] as const] : []))), [rows])
  const { scale, step, showDay } = useScheduleZoom({ scroller, axis: view.axis, today: view.today, zoom, onZoom })
  const { first, last } = useScheduleWindow(scroller, rows.length)
  const focus = useScheduleFocus({ scroller, rowOf, scale, byId: view.byId })
  const moves = useScheduleMoves({ view, scale, zoom, withFollowers, scroller, save, onBack: focus.sayBack, onKeysDone: focus.goTo })
  const keys = useScheduleKeys({ view, rows, zoom, moves, goTo: focus.goTo, onZoom: step, onOpen })
  const { draft } = moves
  const spanOf = useCallback((id: MeasureId) => draft?.spans.get(id) ?? view.byId.get(id)?.span ?? null, [draft, view.byId])
  const links = useMemo(() => drawnLinks(view.schedule), [view.schedule])
  const open = useCallback((number: number) => onOpen(number), [onOpen])
  const drawn = rows.map((row, at) => ({ row, at })).filter(({ at }) => (at >= first && at <= last) || at === focus.at)
  const vars = { '--row-height': `${rowHeight}px`, '--name-width': `${nameWidth}px` } as React.CSSProperties
  return (
    <div className={css.frame} style={vars}>
      <div
        ref={scroller}
        className={css.chart}
        role="grid"
        tabIndex={-1}
        aria-label={text.words.heading}
        aria-rowcount={rows.length + 1}
        onKeyDown={keys}
        onFocus={focus.onFocus}
        onDoubleClick={(event) => {
          const id = (event.target as HTMLElement).closest<HTMLElement>('[data-measure]')?.dataset['measure'] as MeasureId | undefined
          const number = id && view.byId.get(id)?.measure.number
          if (number !== undefined) onOpen(number)
        }}
        {...moves.pointer}
      >
        <div role="rowgroup" className={css.head} style={{ width: nameWidth + scale.width }}>
          <div role="row" aria-rowindex={1} className={css.headRow}>
            <div role="columnheader" className={css.corner}>
              {text.words.goalColumn}
            </div>
            <div role="columnheader" className={css.axis} style={{ width: scale.width }} aria-label={text.words.timeColumn}>
              <ScheduleAxis scale={scale} zoom={zoom} today={view.today} supportEnd={view.supportEnd} />
            </div>
          </div>
        </div>
        <div role="rowgroup" className={css.body} style={{ width: nameWidth + scale.width, height: rows.length * rowHeight }}>
          <ScheduleGround scale={scale} zoom={zoom} today={view.today} supportEnd={view.supportEnd} />
          <ScheduleLinks links={links} scale={scale} rowOf={rowOf} spanOf={spanOf} first={first} last={last} rows={rows.length} />
          {drawn.map(({ row, at }) =>
            row.kind === 'measure' ? (
              <ScheduleMeasureRow
                key={row.key}
                view={view}
                item={row.item}
                at={at}
                scale={scale}
                span={spanOf(row.item.measure.id)}
                moving={draft?.spans.has(row.item.measure.id) ? draft.by : null}
                isActive={at === focus.at}
                hintId={hintId}
                onOpen={open}
              />
            ) : row.kind === 'goal' ? (
              <ScheduleGoalRow key={row.key} group={row.group} at={at} scale={scale} />
            ) : (
              <ScheduleMilestoneRow key={row.key} view={view} at={at} scale={scale} />
            ),
          )}
        </div>
      </div>
      <ScheduleFoot
        hintId={hintId}
        mayMove={view.verdict.ok}
        hasAgreed={view.plan.agreed !== null}
        draft={draft}
        said={focus.said}
        onSave={() => void moves.commit()}
        onBack={moves.takeBack}
        onToday={() => showDay(view.today)}
      />
    </div>
  )
}
