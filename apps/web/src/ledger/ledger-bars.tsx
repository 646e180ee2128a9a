import type { LedgerView } from '@etappe/domain/facilitation/ledger-view'
import css from './ledger-bars.module.css'
import { LedgerLineRow } from './ledger-line-row.tsx'
import { halfYearsOf, placeIn } from './time-scale.ts'
import { useLedgerWords } from './use-ledger-words.ts'

/** The account as bars against the time, with the days things were given and are planned for. */
export function LedgerBars({ view: { ledger, entries } }: { readonly view: LedgerView }) {
  const { words, formats } = useLedgerWords()
  const { column } = words
  const { window } = ledger
  return (
    <>
      <div className={css.head} data-ahead={window === null || undefined} aria-hidden>
        <span>{column.service}</span>
        <span className={css.figure}>{column.promised}</span>
        <span className={css.figure}>{column.delivered}</span>
        <span className={css.figure}>{column.planned}</span>
        <span className={css.figure}>{column.missing}</span>
        <span>{column.share}</span>
        <span className={css.axis}>
          {window &&
            halfYearsOf(window).map((it) => (
              <span key={it} style={{ left: `${placeIn(window, it)}%` }}>
                {formats.monthShort(it)} {it.slice(2, 4)}
              </span>
            ))}
        </span>
        <span>{column.state}</span>
      </div>
      <ul aria-label={words.bars} className={css.lines} data-ahead={window === null || undefined}>
        {ledger.lines.map((line) => (
          <LedgerLineRow key={line.kind} line={line} ledger={ledger} entries={entries.filter((it) => it.kind === line.kind)} />
        ))}
      </ul>
    </>
  )
}
