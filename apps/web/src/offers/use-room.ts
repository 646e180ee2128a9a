import { type RefObject, useLayoutEffect } from 'react'

/** Tells the style of an element where on the page it begins (`--top`), so that it can fill the rest of the window. */
export function useRoom(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => box.style.setProperty('--top', `${Math.round(box.getBoundingClientRect().top + window.scrollY)}px`)
    measure()
    // Filters that wrap and notices over the page move it.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    if (box.parentElement) for (const it of box.parentElement.children) if (it !== box) observer.observe(it)
    return () => observer.disconnect()
  }, [element])
}
