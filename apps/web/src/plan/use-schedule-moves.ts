import type { MeasureId } from '@etappe/domain/kernel/id'
import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { movedWithFollowers } from '@etappe/domain/plan/schedule-links'
import { gridOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import { type Zoom } from '@etappe/domain/plan/schedule-look'
import { dragBy, type Grip, grips, type Span } from '@etappe/domain/plan/schedule-span'
import { type PointerEvent, type RefObject, useCallback, useRef, useState } from 'react'
import type { Spans } from './use-schedule-shift.ts'
import { useEdgeScroll } from './use-edge-scroll.ts'
import type { ScheduleView } from './use-schedule-view.ts'

/** A move that is shown and not saved yet. */
export interface ScheduleDraft {
  readonly item: ScheduleItem
  readonly before: Span
  readonly now: Span
  /** With everything that moves along. */
  readonly spans: Spans
  readonly by: 'pointer' | 'key'
}

interface Options {
  readonly view: ScheduleView
  readonly scale: Scale
  readonly zoom: Zoom
  readonly withFollowers: boolean
  readonly scroller: RefObject<HTMLElement | null>
  readonly save: (spans: Spans) => Promise<unknown>
  /** A move was taken back: says where the measure stands. */
  readonly onBack: (draft: ScheduleDraft) => void
  /** A move by keys is over, saved or not: the keyboard goes on where it was. */
  readonly onKeysDone: (id: MeasureId) => void
}

interface Drag {
  readonly pointerId: number
  readonly item: ScheduleItem
  readonly before: Span
  readonly grip: Grip
  readonly fromX: number
  readonly fromScroll: number
  x: number
  hasMoved: boolean
}

/** Less than this is a shaky click. */
const leastPixels = 4

const sameSpan = (a: Span, b: Span) => a.startsOn === b.startsOn && a.endsOn === b.endsOn

/** Moving bars: what a pointer or the keys have in mind is shown as a draft; it is saved when the pointer lets go, or by Enter. */
export function useScheduleMoves({ view, scale, zoom, withFollowers, scroller, save, onBack, onKeysDone }: Options) {
  const [draft, setDraft] = useState<ScheduleDraft | null>(null)
  // A pointer may let go before its last move was drawn.
  const latest = useRef<ScheduleDraft | null>(null)
  const drag = useRef<Drag | null>(null)
  const edge = useEdgeScroll(scroller)

  const put = useCallback((next: ScheduleDraft | null) => {
    latest.current = next
    setDraft(next)
  }, [])
  const show = (item: ScheduleItem, before: Span, now: Span, by: ScheduleDraft['by']) => {
    const { id } = item.measure
    const shown = latest.current
    if (shown?.item.measure.id === id && sameSpan(shown.now, now)) return
    const spans = withFollowers ? movedWithFollowers(view.plan.measures, id, now) : new Map<MeasureId, Span>([[id, now]])
    put({ item, before, now, spans, by })
  }
  const takeBack = useCallback(() => {
    drag.current = null
    edge.stop()
    if (latest.current) onBack(latest.current)
    put(null)
  }, [edge, onBack, put])
  const commit = async () => {
    const it = latest.current
    if (!it) return
    if (!sameSpan(it.before, it.now)) await save(it.spans)
    // Another move may have begun meanwhile.
    if (latest.current === it) put(null)
    if (it.by === 'key') onKeysDone(it.item.measure.id)
  }
  const follow = (it: Drag) => {
    const travelled = it.x - it.fromX + ((scroller.current?.scrollLeft ?? 0) - it.fromScroll)
    show(it.item, it.before, dragBy(it.before, it.grip, travelled / scale.perDay, gridOf[zoom]), 'pointer')
  }

  return {
    draft,
    takeBack,
    /** Saves what the keys have moved. */
    commit,
    /** Moves by keys, from where the draft already is. */
    moveTo: (item: ScheduleItem, change: (span: Span) => Span) => {
      const before = item.span
      if (!before) return
      const shown = latest.current
      const from = shown?.item.measure.id === item.measure.id ? shown.now : before
      show(item, before, change(from), 'key')
    },
    pointer: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const target = event.target as HTMLElement
        const bar = target.closest<HTMLElement>('button[data-mobile]')
        const item = bar && view.byId.get(bar.dataset['measure'] as MeasureId)
        if (!bar || !item?.span || event.button !== 0) return
        // A finger moves only the bar that was chosen by a tap before; otherwise it scrolls.
        if (event.pointerType === 'touch' && document.activeElement !== bar) return
        const grip = grips.find((it) => it === target.dataset['grip']) ?? 'whole'
        bar.setPointerCapture(event.pointerId)
        drag.current = {
          pointerId: event.pointerId,
          item,
          before: item.span,
          grip,
          fromX: event.clientX,
          fromScroll: scroller.current?.scrollLeft ?? 0,
          x: event.clientX,
          hasMoved: false,
        }
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const it = drag.current
        if (!it || it.pointerId !== event.pointerId) return
        it.x = event.clientX
        it.hasMoved ||= Math.abs(it.x - it.fromX) >= leastPixels
        if (!it.hasMoved) return
        follow(it)
        edge.near(event.clientX, () => drag.current && follow(drag.current))
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const it = drag.current
        if (!it || it.pointerId !== event.pointerId) return
        drag.current = null
        edge.stop()
        if (it.hasMoved) void commit()
      },
      onPointerCancel: () => drag.current && takeBack(),
    },
  }
}
