import { useCallback, useEffect, useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { deviceMemory } from './device-memory.ts'

interface Kept<Value> {
  readonly at: string
  readonly value: Value
}

export interface Draft<Value> {
  readonly value: Value
  readonly set: (value: Value | ((before: Value) => Value)) => void
  /** Something differs from what the form began with. */
  readonly isDirty: boolean
  /** When the draft was written that the form began with; `null` when it began fresh. */
  readonly restoredAt: string | null
  /** Forgets the draft: after saving, or when the person wants to begin anew. The form shows `next`, or its start again. */
  readonly clear: (next?: Value) => void
}

const saveMs = 300
const keptDays = 14
const prefix = 'etappe.draft.'

function readKept<Value>(storageKey: string): Kept<Value> | null {
  const text = deviceMemory.read(storageKey)
  if (text === null) return null
  try {
    return JSON.parse(text) as Kept<Value>
  } catch {
    return null
  }
}

/** Drafts nobody came back to hold data longer than needed; they go when the next form opens. */
function dropOld(): void {
  const oldest = new Date(Date.now() - keptDays * 86_400_000).toISOString()
  for (const key of deviceMemory.keys()) {
    if (key.startsWith(prefix) && (readKept(key)?.at ?? '') < oldest) deviceMemory.drop(key)
  }
}

/**
 * The content of a form, kept on this device until it is saved, so that neither a closed window nor an ended session loses it.
 * One draft per `key` and person: `useDraft('meeting.new', empty)`.
 */
export function useDraft<Value>(key: string, initial: Value): Draft<Value> {
  const { me } = useApp()
  const storageKey = `${prefix}${me.user.id}.${key}`
  const [start, setStart] = useState(initial)
  const [restored, setRestored] = useState(() => {
    dropOld()
    return readKept<Value>(storageKey)
  })
  const [value, setValue] = useState(restored === null ? initial : restored.value)
  const isDirty = JSON.stringify(value) !== JSON.stringify(start)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unwritten = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (!isDirty) {
      unwritten.current = null
      deviceMemory.drop(storageKey)
      return
    }
    const write = () => {
      deviceMemory.write(storageKey, JSON.stringify({ at: new Date().toISOString(), value } satisfies Kept<Value>))
      unwritten.current = null
    }
    unwritten.current = write
    timer.current = setTimeout(write, saveMs)
    window.addEventListener('pagehide', write)
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('pagehide', write)
    }
  }, [isDirty, value, storageKey])
  // Closed in the middle of a word: the last letters count too.
  useEffect(() => () => unwritten.current?.(), [])
  const clear = useCallback(
    (next: Value = start) => {
      clearTimeout(timer.current)
      unwritten.current = null
      deviceMemory.drop(storageKey)
      setRestored(null)
      setStart(next)
      setValue(next)
    },
    [start, storageKey],
  )
  return { value, set: setValue, isDirty, restoredAt: restored?.at ?? null, clear }
}
