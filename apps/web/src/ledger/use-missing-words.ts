import type { LedgerLine } from '@etappe/domain/facilitation/ledger'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'

interface MissingWords {
  /** What is missing and how much: "Prozessbegleitung: 17,5 Tage". */
  readonly title: (line: LedgerLine) => string
  /** Until when it can be caught up, and what was planned for a day that is over. */
  readonly sentences: (line: LedgerLine) => string[]
}

/** What is missing in a line of the ledger, in words. */
export function useMissingWords({ mayExtend, mayGrant }: OpenLedger): MissingWords {
  const { words, formats, left, amount } = useLedgerWords()
  const said = words.missing
  const until = ({ state, catchUpBy }: LedgerLine): string => {
    if (state === 'late') return mayExtend.ok || mayGrant.ok ? said.tooLateLead : said.tooLate
    if (catchUpBy === null) return ''
    const by = { day: formats.day(catchUpBy), left: left(catchUpBy) }
    return state === 'onTrack' ? said.planBy(by) : said.until(by)
  }
  return {
    title: ({ kind, missing }) => (missing === 0 ? words.kind[kind] : said.line({ kind: words.kind[kind], amount: amount(kind, missing) })),
    sentences: (line) =>
      [line.missing > 0 ? until(line) : '', line.overdue > 0 ? said.overdue({ amount: amount(line.kind, line.overdue) }) : ''].filter(
        (it) => it !== '',
      ),
  }
}
