import type { RequestSubject } from '@etappe/domain/requests/case-request'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { DecisionItem } from './decision-item.ts'

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
  /** What kind of decision it is: "Verzicht", "Tor", "Zusage". */
  const kindOf = (it: DecisionItem): string => {
    if (it.kind === 'gate') return words.gate
    return it.kind === 'admission' ? words.admission : words.kind[it.item.request.kind]
  }
  /** What has to be decided, in one line. */
  const titleOf = (it: DecisionItem): string => {
    if (it.kind === 'gate') return words.asks.gate({ gate: gates.name[it.waiting.proposal.gate] })
    if (it.kind === 'request') return asksFor(it.item.request.subject)
    const { exceptions, overrun } = it.toSign.decision
    return words.asks.admission({ exceptions: exceptions.length, isOver: overrun !== null })
  }
  const waiting = (days: number): string => (days === 0 ? words.since : words.waiting({ count: days }))
  return { words, gates, asksFor, kindOf, titleOf, waiting }
}
