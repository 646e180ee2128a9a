import type { LedgerLine } from '@etappe/domain/facilitation/ledger'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'

/** What is missing in a line, in sentences: how much, until when it can be caught up, and what was planned for a day that is over. */
export function useMissingWords({ mayExtend, mayGrant }: OpenLedger): (line: LedgerLine) => string[] {
  const { words, formats, left, amount } = useLedgerWords()
  const said = words.missing
  const until = ({ state, catchUpBy }: LedgerLine): string => {
    if (state === 'late') return mayExtend.ok || mayGrant.ok ? said.tooLateLead : said.tooLate
    if (catchUpBy === null) return ''
    const by = { day: formats.day(catchUpBy), left: left(catchUpBy) }
    return state === 'onTrack' ? said.planBy(by) : said.until(by)
  }
  return (line) => [
    ...(line.missing > 0 ? [said.amount({ amount: amount(line.kind, line.missing), left: until(line) })] : []),
    ...(line.overdue > 0 ? [said.overdue({ amount: amount(line.kind, line.overdue) })] : []),
  ]
}
