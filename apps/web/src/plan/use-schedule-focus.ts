import type { MeasureId } from '@etappe/domain/kernel/id'
import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { barOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { nameWidth, rowHeight } from './schedule-rows.ts'
import type { ScheduleDraft } from './use-schedule-moves.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Options {
  readonly scroller: RefObject<HTMLElement | null>
  readonly rowOf: ReadonlyMap<MeasureId, number>
  readonly scale: Scale
  readonly byId: ReadonlyMap<MeasureId, ScheduleItem>
}

const headHeight = 48
const air = 24

/** What the head of the case and the line below the picture cover of the window. */
const covered = { top: 200, bottom: 64 }

function revealInWindow(element: HTMLElement): void {
  const box = element.getBoundingClientRect()
  const below = box.bottom - (window.innerHeight - covered.bottom)
  if (below > 0) window.scrollBy({ top: below })
  else if (box.top < covered.top) window.scrollBy({ top: box.top - covered.top })
}

/** Brings a measure into sight, with the least scrolling. */
function reveal(element: HTMLElement, row: number, bar: { x: number; width: number } | null): void {
  const top = row * rowHeight
  const height = element.clientHeight - headHeight
  if (top < element.scrollTop) element.scrollTop = top
  else if (top + rowHeight > element.scrollTop + height) element.scrollTop = top + rowHeight - height
  if (!bar) return
  const width = element.clientWidth - nameWidth
  if (bar.x + bar.width < element.scrollLeft + air || bar.x > element.scrollLeft + width - air) element.scrollLeft = bar.x - air * 2
}

/** One measure of the picture is in the tab order; the arrow keys carry the focus on, also to lines not drawn yet. */
export function useScheduleFocus({ scroller, rowOf, scale, byId }: Options) {
  const text = useScheduleWords()
  const [chosen, setChosen] = useState<MeasureId | null>(null)
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState(0)
  const wanted = useRef<MeasureId | null>(null)
  const [firstId] = rowOf.keys()
  const active = chosen !== null && rowOf.has(chosen) ? chosen : (firstId ?? null)
  useLayoutEffect(() => {
    const [element, id] = [scroller.current, wanted.current]
    wanted.current = null
    if (!element || id === null) return
    const span = byId.get(id)?.span
    reveal(element, rowOf.get(id) ?? 0, span ? barOf(scale, span) : null)
    const bar = element.querySelector<HTMLElement>(`[data-measure="${id}"]`)
    bar?.focus({ preventScroll: true })
    if (bar) revealInWindow(bar)
  }, [scroller, asked, rowOf, byId, scale])
  return {
    /** The line of the measure in the tab order. */
    at: active === null ? -1 : (rowOf.get(active) ?? -1),
    goTo: useCallback((id: MeasureId) => {
      wanted.current = id
      setAsked((count) => count + 1)
      setChosen(id)
      setSaid('')
    }, []),
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const id = event.target.dataset['measure'] as MeasureId | undefined
      if (id !== undefined && id !== chosen) setChosen(id)
    },
    /** What is to be read out now that nothing is being moved. */
    said,
    sayBack: useCallback((draft: ScheduleDraft) => setSaid(text.words.move.back({ span: text.span(draft.before) })), [text]),
  }
}
