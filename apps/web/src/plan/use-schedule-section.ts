import type { Zoom } from '@etappe/domain/plan/schedule-look'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useScheduleSearch } from './use-schedule-search.ts'

/** The address follows when nobody zooms on for this long, so that zooming draws the picture and nothing else. */
const restMs = 400

/** How much time the picture shows, as the address says it; a change is seen at once and reaches the address a little later. */
export function useScheduleSection(): readonly [Zoom, (zoom: Zoom) => void] {
  const { search, change } = useScheduleSearch()
  const written = search.zoom ?? 'plan'
  const [chosen, setChosen] = useState<{ readonly over: Zoom; readonly zoom: Zoom } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const choose = useCallback(
    (zoom: Zoom) => {
      setChosen({ over: written, zoom })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => change({ zoom }), restMs)
    },
    [written, change],
  )
  // Once the address has caught up it alone counts again.
  if (chosen?.zoom === written) setChosen(null)
  return [chosen?.over === written ? chosen.zoom : written, choose]
}
