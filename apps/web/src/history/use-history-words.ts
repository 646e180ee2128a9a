import { dayOf, addDays } from '@etappe/domain/kernel/day'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { HistoryWords } from './value-in-words.ts'

const none: Readonly<Record<string, string>> = {}

/** The words a history is told in; `names` adds what the entries themselves cannot name. */
export function useHistoryWords(names = none): HistoryWords {
  const { messages, formats, me } = useApp()
  return useMemo(
    () => ({ messages, formats, names, offices: Object.fromEntries(me.offices.map((it) => [it.code, it.city])) }),
    [messages, formats, names, me.offices],
  )
}

/** When something happened, as short as it can be understood: 16:02, gestern, 20.11., 20.11.2025. */
export function useWhen(): (at: string) => string {
  const { messages: m, formats, me } = useApp()
  return (at) => {
    const on = dayOf(new Date(at))
    if (on === me.today) return formats.clock(at)
    if (on === addDays(me.today, -1)) return m.audit.yesterday
    return on.slice(0, 4) === me.today.slice(0, 4) ? formats.dayShort(on) : formats.day(on)
  }
}
