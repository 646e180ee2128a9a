import { useEffect, useRef } from 'react'

/**
 * Shows the page on the whole screen, for a beamer. The browser may refuse; then the window has to do. Leaving the browser's full
 * screen, by Escape or otherwise, ends it.
 */
export function usePresent(isOn: boolean, set: (isOn: boolean) => void) {
  const latest = useRef(set)
  useEffect(() => {
    latest.current = set
  })
  useEffect(() => {
    if (!isOn) return
    const onChange = () => {
      if (!document.fullscreenElement) latest.current(false)
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [isOn])
  return {
    start: () => {
      set(true)
      void document.documentElement.requestFullscreen?.().catch(() => undefined)
    },
    leave: () => {
      set(false)
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    },
  }
}
