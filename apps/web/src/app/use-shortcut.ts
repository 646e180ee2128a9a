import { useEffect, useRef } from 'react'
import { shortcuts } from './shortcut-registry.ts'

interface Options {
  /** The key does nothing, and is not in the map of keys, while this is false. */
  readonly when?: boolean
}

/** Reacts to a key or a sequence (`j`, `g h`, `Escape`) while the screen is shown; the label stands in the map of keys. */
export function useShortcut(keys: string, label: string, run: () => void, { when = true }: Options = {}): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => (when ? shortcuts.add({ keys, label, run: () => latest.current() }) : undefined), [keys, label, when])
}
