import { useMemo, useState } from 'react'
import type { Point } from './network-layout.ts'
import type { Frame } from './separate-boxes.ts'

/** How the drawing is shown: enlarged by `k`, then moved. */
export interface Shown {
  readonly k: number
  readonly x: number
  readonly y: number
}

const whole: Shown = { k: 1, x: 0, y: 0 }
const largest = 6

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** Nothing but the drawing comes into view. */
const bounded = ({ k, x, y }: Shown, { width, height }: Frame): Shown => ({
  k,
  x: within(x, width * (1 - k), 0),
  y: within(y, height * (1 - k), 0),
})

export interface Zoom {
  readonly shown: Shown
  readonly zoomAt: (at: Point, factor: number) => void
  readonly pan: (dx: number, dy: number) => void
  readonly reset: () => void
}

/** Enlarging and moving a drawing of this size. */
export function useZoom(size: Frame): Zoom {
  const [shown, setShown] = useState(whole)
  return useMemo(
    () => ({
      shown,
      zoomAt: (at, factor) =>
        setShown((was) => {
          const k = within(was.k * factor, 1, largest)
          const ratio = k / was.k
          return bounded({ k, x: at.x - (at.x - was.x) * ratio, y: at.y - (at.y - was.y) * ratio }, size)
        }),
      pan: (dx, dy) => setShown((was) => bounded({ ...was, x: was.x + dx, y: was.y + dy }, size)),
      reset: () => setShown(whole),
    }),
    [shown, size],
  )
}
