import { useState } from 'react'
import type { Compared, Side } from './side-by-side.tsx'

/** Which side each field is taken from: the one that stays, unless it says nothing there. */
export function useSides(rows: readonly Compared[]) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const sides = Object.fromEntries(rows.map((it) => [it.field, chosen[it.field] ?? (it.keep === '' ? 'gone' : 'keep')] as const))
  return {
    sides,
    choose: (field: string, side: Side) => setChosen({ ...chosen, [field]: side }),
    reset: () => setChosen({}),
    /** Fields that are taken over from the entry that goes. */
    taken: rows.filter((it) => it.keep !== it.gone && sides[it.field] === 'gone').map((it) => it.field),
  }
}
