import type { RequestSubject } from '@etappe/domain/requests/case-request'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** The words of requests, and what one asks for in one line. */
export function useRequestWords() {
  const { formats } = useApp()
  const words = useWords('requests')
  const gates = useWords('gates')
  const asksFor = (subject: RequestSubject): string => {
    if (subject.kind === 'waiver') {
      const criterion = gates.criterion[subject.code]({ atLeast: null, atMost: null })
      return words.asks.waiver({ criterion, gate: gates.name[subject.gate] })
    }
    if (subject.kind === 'extension')
      return words.asks.extension({ to: formats.day(subject.supportEnd), from: formats.day(subject.before) })
    return subject.kind === 'reopening' ? words.asks.reopening : words.asks.quotaOverrun(subject)
  }
  const waiting = (days: number): string => (days === 0 ? words.since : words.waiting({ count: days }))
  return { words, gates, asksFor, waiting }
}
