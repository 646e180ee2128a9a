import { type RefObject, useLayoutEffect } from 'react'

/** Lets what opens in a cell open upwards (`data-up`) where there is no room below it in what scrolls. */
export function useOpensUp(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = element.current?.getBoundingClientRect()
    const room = element.current?.closest('[role="grid"]')?.getBoundingClientRect()
    if (box && room) element.current?.toggleAttribute('data-up', box.bottom > room.bottom && box.height < box.top - room.top)
  }, [element])
}
