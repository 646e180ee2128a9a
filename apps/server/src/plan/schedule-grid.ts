import { milestoneDaysLate, type Milestone } from '@etappe/domain/meetings/milestone'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import type { MeasureState } from '@etappe/domain/plan/measure-state'
import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import type { Tick } from '@etappe/domain/plan/schedule-scale'
import type { Span } from '@etappe/domain/plan/schedule-span'
import type { SheetColumn } from '../sheets/sheet.ts'

/** A line of the picture made of cells: a measure, or a milestone. */
export type GridRow =
  | { readonly item: ScheduleItem; readonly responsible: string }
  | { readonly milestone: Milestone; readonly name: string }

/** Not by tone alone: each state has its own sign. */
const signs: Record<MeasureState, string> = { planned: '□', running: '■', done: '✓', postponed: '◇', dropped: '×' }

const overlaps = (span: Span, part: Span) => span.startsOn <= part.endsOn && part.startsOn <= span.endsOn

function signIn(row: GridRow, part: Span, today: Day): string | null {
  if ('item' in row) return row.item.span && overlaps(row.item.span, part) ? signs[row.item.measure.state] : null
  const on = row.milestone.doneOn ?? row.milestone.dueOn
  if (on < part.startsOn || on > part.endsOn) return null
  return row.milestone.doneOn !== null ? '◆' : milestoneDaysLate(row.milestone, today) > 0 ? '!' : '◇'
}

/** A column per part of the time, such as a month, with the signs of what runs in it. */
export function gridColumns(ticks: readonly Tick[], today: Day, title: (on: Day) => string): SheetColumn<GridRow>[] {
  return ticks.map(({ on }, at) => {
    const next = ticks[at + 1]?.on
    const part = { startsOn: on, endsOn: next === undefined ? ('9999-12-31' as Day) : addDays(next, -1) }
    return { title: title(on), width: 8, kind: 'mark', value: (row) => signIn(row, part, today) }
  })
}
