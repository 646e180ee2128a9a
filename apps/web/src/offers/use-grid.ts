import type { Offer } from '@etappe/domain/baseline/offer'
import type { OfferId } from '@etappe/domain/kernel/id'
import { useCallback, useState } from 'react'
import { type Column, columns } from './offer-columns.ts'
import { type Move, moved } from './grid-keys.ts'

export interface Cursor {
  readonly id: OfferId
  readonly column: number
}

export interface Editing extends Cursor {
  /** The offer as it was shown when the edit began. */
  readonly seen: Offer
  /** What was typed to begin with, over what stood there; `null` begins with what stands there. */
  readonly typed: string | null
}

/** Where one is in the table, and what is being edited. */
export function useGrid(rows: readonly Offer[]) {
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const rowAt = cursor ? rows.findIndex((it) => it.id === cursor.id) : -1
  const at = rowAt < 0 ? { row: 0, column: cursor?.column ?? 0 } : { row: rowAt, column: cursor?.column ?? 0 }
  const offer = rows[at.row]
  const column: Column | undefined = columns[at.column]

  const go = useCallback((id: OfferId, to: number) => {
    setEditing(null)
    setCursor({ id, column: to })
  }, [])

  const move = (by: Move): Offer | undefined => {
    const target = rows[moved(at.row, by.rows, rows.length)]
    if (target) go(target.id, moved(at.column, by.columns, columns.length))
    return target
  }

  return {
    /** Position of the cursor; on the first cell until it has been anywhere. */
    at,
    offer,
    column,
    hasCursor: cursor !== null,
    editing,
    go,
    move,
    edit: (seen: Offer, to: number, typed: string | null = null) => {
      setCursor({ id: seen.id, column: to })
      setEditing({ id: seen.id, column: to, seen, typed })
    },
    stop: () => setEditing(null),
  }
}
export type Grid = ReturnType<typeof useGrid>
