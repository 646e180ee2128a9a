import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CaseRow } from '@etappe/domain/cases/case-query'
import { type RefObject, useEffect, useRef } from 'react'
import type { Cursor } from './use-cursor.ts'

interface Options {
  readonly cursor: Cursor
  readonly rows: readonly CaseRow[]
  readonly scroller: RefObject<HTMLElement | null>
  readonly scrollTo: (index: number) => void
}

/** Brings the row of the cursor into sight after each step, and the keyboard with it. */
export function useFollowCursor({ cursor, rows, scroller, scrollTo }: Options): void {
  const wanted = useRef<CaseNumber>(undefined)
  const seen = useRef(cursor.steps)
  useEffect(() => {
    if (cursor.steps !== seen.current && cursor.current !== null) {
      seen.current = cursor.steps
      const index = rows.findIndex((row) => row.number === cursor.current)
      if (index >= 0) scrollTo(index)
      wanted.current = cursor.takesFocus ? cursor.current : undefined
    }
    // The row may be drawn only after the list has scrolled, so every render looks again.
    if (wanted.current === undefined) return
    const link = scroller.current?.querySelector<HTMLElement>(`[data-case="${wanted.current}"] a`)
    if (!link) return
    link.focus({ preventScroll: true })
    wanted.current = undefined
  })
}
