import { useSyncExternalStore } from 'react'

let isShown = false
const listeners = new Set<() => void>()

/** Opens or closes the map of keys, from wherever it is asked for. */
export function showKeyMap(shown: boolean): void {
  isShown = shown
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useKeyMapShown = (): boolean => useSyncExternalStore(subscribe, () => isShown)
