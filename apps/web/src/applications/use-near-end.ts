import { type RefObject, useEffect, useRef } from 'react'

/**
 * Calls while what stands before the end of a list is in sight; `length` is that of the list, so that one that is still too
 * short asks again. `null` asks for nothing.
 */
export function useNearEnd(length: number, reach: (() => unknown) | null): RefObject<HTMLDivElement | null> {
  const mark = useRef<HTMLDivElement>(null)
  const latest = useRef(reach)
  useEffect(() => {
    latest.current = reach
  })
  const isOn = reach !== null
  useEffect(() => {
    if (!isOn || !mark.current) return
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some((it) => it.isIntersecting)) latest.current?.()
    })
    watcher.observe(mark.current)
    return () => watcher.disconnect()
  }, [isOn, length])
  return mark
}
