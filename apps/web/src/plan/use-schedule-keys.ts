import type { MeasureId } from '@etappe/domain/kernel/id'
import { isMovable } from '@etappe/domain/plan/schedule-links'
import { keyDays } from '@etappe/domain/plan/schedule-scale'
import { type Zoom } from '@etappe/domain/plan/schedule-look'
import { type Grip, moveByDays, moveByMonths } from '@etappe/domain/plan/schedule-span'
import type { KeyboardEvent } from 'react'
import type { ScheduleRow } from './schedule-rows.ts'
import type { useScheduleMoves } from './use-schedule-moves.ts'
import type { ScheduleView } from './use-schedule-view.ts'

interface Options {
  readonly view: ScheduleView
  readonly rows: readonly ScheduleRow[]
  readonly zoom: Zoom
  readonly moves: ReturnType<typeof useScheduleMoves>
  readonly goTo: (id: MeasureId) => void
  readonly onZoom: (step: -1 | 1 | 'all') => void
  readonly onOpen: (number: number) => void
}

const zoomKeys: Readonly<Record<string, -1 | 1 | 'all'>> = { '+': -1, '=': -1, '-': 1, '0': 'all' }
const gripOf = (event: KeyboardEvent): Grip => (event.shiftKey ? 'end' : event.altKey ? 'start' : 'whole')

/** The keys of the picture: up and down between measures, left and right to move one, plus, minus and zero to zoom. */
export function useScheduleKeys({ view, rows, zoom, moves, goTo, onZoom, onOpen }: Options) {
  const ids = rows.flatMap((it) => (it.kind === 'measure' ? [it.item.measure.id] : []))

  const walk = (from: MeasureId, key: string): boolean => {
    const at = ids.indexOf(from)
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: ids.length - 1 }[key]
    if (to === undefined) return false
    const id = ids[to]
    // Where a measure is being moved, the way to the next one leads over Enter or Esc.
    if (id && moves.draft === null) goTo(id)
    return true
  }
  const move = (id: MeasureId, event: KeyboardEvent): boolean => {
    const sign = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }[event.key]
    const item = view.byId.get(id)
    if (sign === undefined || !item?.span) return false
    if (!view.verdict.ok || !isMovable(item.measure)) return true
    const grip = gripOf(event)
    moves.moveTo(item, (span) =>
      event.key.startsWith('Page') ? moveByMonths(span, grip, sign) : moveByDays(span, grip, sign * keyDays[zoom]),
    )
    return true
  }
  const decide = (id: MeasureId, key: string): boolean => {
    if (key === 'Escape' && moves.draft) {
      moves.takeBack()
      return true
    }
    if (key !== 'Enter') return false
    const number = view.byId.get(id)?.measure.number
    if (moves.draft) void moves.commit()
    else if (number !== undefined) onOpen(number)
    return true
  }

  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey) return
    const zoomStep = zoomKeys[event.key]
    const id = (event.target as HTMLElement).dataset['measure'] as MeasureId | undefined
    const isTaken =
      zoomStep !== undefined
        ? (onZoom(zoomStep), true)
        : id !== undefined && (walk(id, event.key) || move(id, event) || decide(id, event.key))
    if (isTaken) event.preventDefault()
  }
}
