import css from './ledger-legend.module.css'
import { useLedgerWords } from './use-ledger-words.ts'

/** What the parts of a bar mean. */
export function LedgerLegend() {
  const { words } = useLedgerWords()
  return (
    <p className={css.legend}>
      {(['delivered', 'planned', 'missing', 'today'] as const).map((it) => (
        <span key={it}>
          <i className={css[it]} aria-hidden />
          {words.mark[it]}
        </span>
      ))}
    </p>
  )
}
