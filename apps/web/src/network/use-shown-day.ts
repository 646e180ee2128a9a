import type { Day } from '@etappe/domain/kernel/day'
import { useEffect, useRef, useState } from 'react'
import type { ChangeSearch } from './network-search.ts'

const restMs = 250

/**
 * The day of the slider. It follows the hand at once and goes into the address when the hand rests, because going to an
 * address with every step would make the slider heavy.
 */
export function useShownDay(inAddress: Day | undefined, change: ChangeSearch): readonly [Day | undefined, (on: Day) => void] {
  const [live, setLive] = useState<{ readonly on: Day; readonly over: Day | undefined } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const set = (on: Day) => {
    setLive({ on, over: inAddress })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => change({ on }), restMs)
  }
  // Somebody went to another address meanwhile: that one counts.
  const isLive = live && (inAddress === live.over || inAddress === live.on)
  return [isLive ? live.on : inAddress, set]
}
