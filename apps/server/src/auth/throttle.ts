import type { Clock } from '../ports.ts'

const windowMilliseconds = 60_000

/** Slows down guessing: after some failures for a key within a minute, further tries are refused until the minute is over. */
export interface Throttle {
  isOpen(key: string): boolean
  failed(key: string): void
  succeeded(key: string): void
}

export function makeThrottle(clock: Clock, attempts: number): Throttle {
  const failures = new Map<string, number[]>()
  const recent = (key: string) => (failures.get(key) ?? []).filter((at) => at > clock.now().getTime() - windowMilliseconds)
  return {
    isOpen: (key) => recent(key).length < attempts,
    failed: (key) => {
      if (failures.size > 10_000) failures.clear()
      failures.set(key, [...recent(key), clock.now().getTime()])
    },
    succeeded: (key) => void failures.delete(key),
  }
}
