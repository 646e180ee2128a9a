/** Closer than this two places cannot be told apart for long; the order is counted anew instead. */
const smallestStep = 1e-6

/** A place between two neighbours, `null` for no neighbour on that side. `null` as answer means there is no room left. */
export function positionBetween(before: number | null, after: number | null): number | null {
  if (before === null) return after === null ? 1 : after - 1
  if (after === null) return before + 1
  const middle = (before + after) / 2
  return middle - before < smallestStep || after - middle < smallestStep ? null : middle
}

interface Placed {
  readonly position: number
  readonly number: number
}

/** For sorting: the order people gave; what stands at the same place goes by its number. */
export const byPosition = (a: Placed, b: Placed): number => a.position - b.position || a.number - b.number
