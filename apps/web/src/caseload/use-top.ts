import { type RefObject, useLayoutEffect, useState } from 'react'

/** Where an element begins on the page, measured anew whenever one of `causes` may have moved it. */
export function useTop(element: RefObject<HTMLElement | null>, causes: readonly unknown[]): number {
  const [top, setTop] = useState(0)
  // oxlint-disable-next-line react/exhaustive-deps -- the causes are what matters, not the list of them
  useLayoutEffect(() => setTop(element.current ? Math.round(element.current.getBoundingClientRect().top + window.scrollY) : 0), causes)
  return top
}
