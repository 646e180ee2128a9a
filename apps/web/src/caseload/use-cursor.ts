import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CaseRow } from '@etappe/domain/cases/case-query'
import { useCallback, useState } from 'react'
import type { ChangeSearch } from './use-case-search.ts'

/** The row the keyboard stands on, and the case shown beside the list. */
export interface Cursor {
  readonly current: CaseNumber | null
  /** The case beside the list; nothing where the window has no room for it. */
  readonly open: CaseNumber | null
  /** Counts the steps, so that the list can follow each of them. */
  readonly steps: number
  readonly takesFocus: boolean
  readonly show: (number: CaseNumber) => void
  readonly step: (by: 1 | -1, takesFocus: boolean) => void
  readonly close: () => void
}

interface Options {
  readonly rows: readonly CaseRow[]
  readonly open: CaseNumber | null
  readonly change: ChangeSearch
  /** Whether there is room for the panel. */
  readonly isWide: boolean
  /** What showing a case means where there is no room for the panel. */
  readonly toCase: (number: CaseNumber) => void
}

interface Moved {
  readonly to: CaseNumber | null
  readonly steps: number
  readonly takesFocus: boolean
}

/** Walks the rows; beside the list, where there is room, stands the case the walk has reached. */
export function useCursor({ rows, open, change, isWide, toCase }: Options): Cursor {
  const [moved, setMoved] = useState<Moved>({ to: null, steps: 0, takesFocus: false })
  const current = open ?? moved.to
  const showBeside = useCallback((number: CaseNumber) => change({ open: number }, { replace: true }), [change])
  return {
    current,
    open: isWide ? open : null,
    steps: moved.steps,
    takesFocus: moved.takesFocus,
    show: isWide ? showBeside : toCase,
    step: (by, takesFocus) => {
      const at = rows.findIndex((row) => row.number === current)
      const to = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]?.number
      if (!to) return
      setMoved(({ steps }) => ({ to, steps: steps + 1, takesFocus }))
      if (isWide) showBeside(to)
    },
    close: () => {
      setMoved((before) => ({ ...before, to: current }))
      change({ open: undefined }, { replace: true })
    },
  }
}
