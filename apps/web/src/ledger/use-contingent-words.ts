import type { LedgerView } from '@etappe/domain/facilitation/ledger-view'
import { useLedgerWords } from './use-ledger-words.ts'

const of = (granted: number, percent: number): number => (granted * percent) / 100

/** What the contingent does to the traffic light, in a sentence. */
export function useContingentWords(it: LedgerView['contingent']): { readonly text: string; readonly tone: 'quiet' | 'warn' | 'bad' } {
  const { words, formats, amount } = useLedgerWords()
  const { granted, delivered, amberAt, redAt } = it
  const said = words.contingent
  if (delivered > granted) return { text: said.over({ amount: amount('facilitation', delivered - granted) }), tone: 'bad' }
  if (granted > 0 && delivered >= of(granted, redAt)) return { text: said.used, tone: 'bad' }
  if (granted > 0 && delivered >= of(granted, amberAt))
    return { text: said.warned({ percent: formats.percent(delivered / granted) }), tone: 'warn' }
  return { text: said.warn({ percent: formats.percent(amberAt / 100), days: amount('facilitation', of(granted, amberAt)) }), tone: 'quiet' }
}
