import type { ApplicationNumber } from '@etappe/domain/applications/application-number'

const key = 'etappe.applications'

interface Walk {
  readonly numbers: readonly ApplicationNumber[]
  /** Those not yet loaded are counted too. */
  readonly total: number
  /** Which list it was. */
  readonly list: string
}

export interface Neighbours {
  readonly previous: ApplicationNumber | null
  readonly next: ApplicationNumber | null
  /** Counted from 1. */
  readonly position: number
  readonly total: number
}

const isWalk = (value: unknown): value is Walk =>
  typeof value === 'object' && value !== null && 'numbers' in value && Array.isArray(value.numbers) && 'total' in value

const readWalk = (): Walk | null => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return isWalk(kept) ? kept : null
  } catch {
    return null
  }
}

/** Keeps the applications of the list last seen in their order, for this browser tab. */
export function rememberWalk(walk: Walk): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(walk))
  } catch {
    // Without storage there is no walking, and nothing else is lost.
  }
}

/** How far a list was loaded when it was last seen, in rows; 0 when another one was seen since. */
export function rowsSeen(list: string): number {
  const walk = readWalk()
  return walk?.list === list ? walk.numbers.length : 0
}

/** The applications before and after this one in the list last seen; `null` when it is not in that list. */
export function neighbours(number: ApplicationNumber): Neighbours | null {
  const walk = readWalk()
  const index = walk?.numbers.indexOf(number) ?? -1
  if (!walk || index < 0) return null
  return { previous: walk.numbers[index - 1] ?? null, next: walk.numbers[index + 1] ?? null, position: index + 1, total: walk.total }
}
