import type { Offer } from '@etappe/domain/baseline/offer'
import type { OfferId } from '@etappe/domain/kernel/id'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

/** Which of the listed offers are selected. What the filters hide is not: a bulk change touches only what is listed. */
export function useSelection(rows: readonly Offer[]) {
  const [chosen, setChosen] = useState<ReadonlySet<OfferId>>(new Set())
  const anchor = useRef<OfferId | null>(null)
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  })
  const selected = useMemo(() => rows.filter((it) => chosen.has(it.id)), [rows, chosen])

  /** Turns one row; with `range` every row from the last turned one to this one is selected. */
  const toggle = useCallback((id: OfferId, range: boolean) => {
    const at = latest.current.findIndex((it) => it.id === id)
    const from = latest.current.findIndex((it) => it.id === anchor.current)
    anchor.current = id
    setChosen((now) => {
      const next = new Set(now)
      if (range && from >= 0) for (const it of latest.current.slice(Math.min(at, from), Math.max(at, from) + 1)) next.add(it.id)
      else if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])

  return {
    selected,
    isSelected: (id: OfferId) => chosen.has(id),
    isAll: rows.length > 0 && selected.length === rows.length,
    toggle,
    all: () => setChosen(new Set(rows.map((it) => it.id))),
    clear: () => setChosen(new Set()),
  }
}
export type Selection = ReturnType<typeof useSelection>
