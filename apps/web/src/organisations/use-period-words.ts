import type { Validity } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** A period as people say it: since, from, until, from–to. */
export function usePeriodWords(): (it: Validity) => string {
  const { me, formats } = useApp()
  const { participants: words } = useWords('organisations')
  return ({ validFrom, validTo }) => {
    const from = formats.day(validFrom)
    if (validTo !== null) return words.between({ from, to: formats.day(validTo) })
    return validFrom > me.today ? words.fromDay({ from }) : words.since({ from })
  }
}
