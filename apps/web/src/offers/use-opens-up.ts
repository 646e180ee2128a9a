import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether what opens in a cell has to open upwards, because there is no room below it in what scrolls. */
export function useOpensUp(element: RefObject<HTMLElement | null>): boolean {
  const [isUp, setUp] = useState(false)
  useLayoutEffect(() => {
    const box = element.current?.getBoundingClientRect()
    const room = element.current?.closest('[role="grid"]')?.getBoundingClientRect()
    if (box && room) setUp(box.bottom > room.bottom && box.height < box.top - room.top)
  }, [element])
  return isUp
}
