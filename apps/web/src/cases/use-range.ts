import type { Day } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'

/** From–to as short as it can be understood: the first year is left out when it is the last one too. */
export function useRange(): (from: Day, to: Day) => string {
  const { messages: m, formats } = useApp()
  return (from, to) =>
    m.casePage.rail.range({
      from: from.slice(0, 4) === to.slice(0, 4) ? formats.dayShort(from) : formats.dayCompact(from),
      to: formats.dayCompact(to),
    })
}
