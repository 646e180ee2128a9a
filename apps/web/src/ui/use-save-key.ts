import { useEffect, useRef } from 'react'

const stack: (() => void)[] = []

const onKeyDown = (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || event.isComposing) return
  const save = stack.at(-1)
  if (!save) return
  event.preventDefault()
  save()
}

/** Ctrl/⌘ + Enter saves the form that was opened last, from any of its fields. */
export function useSaveKey(save: () => unknown, when = true): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    if (!when) return
    const run = () => {
      latest.current()
    }
    if (stack.length === 0) document.addEventListener('keydown', onKeyDown)
    stack.push(run)
    return () => {
      stack.splice(stack.indexOf(run), 1)
      if (stack.length === 0) document.removeEventListener('keydown', onKeyDown)
    }
  }, [when])
}
