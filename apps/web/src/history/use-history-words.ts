import { dayOf, addDays } from '@etappe/domain/kernel/day'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useAreas, useWords } from '../app/words.ts'
import type { Area } from '@etappe/i18n/areas'
import type { HistoryWords } from './value-words.ts'

const none: Readonly<Record<string, string>> = {}

const noAreas: readonly Area[] = []

/**
 * The words a history is told in; `names` adds what the entries themselves cannot name, `areas` are those whose fields are told.
 * Without areas only what was done is said of their records.
 */
export function useHistoryWords(names = none, areas = noAreas): HistoryWords {
  const { messages, formats, me } = useApp()
  const history = useWords('history')
  const fetched = useAreas(areas)
  return useMemo(
    () => ({ messages, history, formats, names, areas: fetched, offices: Object.fromEntries(me.offices.map((it) => [it.code, it.city])) }),
    // oxlint-disable-next-line react/exhaustive-deps -- the words of an area never change while the page stands
    [messages, history, formats, names, areas, me.offices],
  )
}

/** When something happened, as short as it can be understood: 16:02, gestern, 20.11., 20.11.2025. */
export function useWhen(): (at: string) => string {
  const { formats, me } = useApp()
  const { yesterday } = useWords('history')
  return (at) => {
    const on = dayOf(new Date(at))
    if (on === me.today) return formats.clock(at)
    if (on === addDays(me.today, -1)) return yesterday
    return on.slice(0, 4) === me.today.slice(0, 4) ? formats.dayShort(on) : formats.day(on)
  }
}
