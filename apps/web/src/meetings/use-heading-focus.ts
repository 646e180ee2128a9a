import { useEffect, useRef } from 'react'

/** Puts the keyboard at the heading when `shown` changes while the page stays: what was pressed is gone with the old content. */
export function useHeadingFocus(shown: unknown): void {
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [shown])
}
