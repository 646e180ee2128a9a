import type { LedgerLine } from '@etappe/domain/facilitation/ledger'
import css from './share-bar.module.css'

interface Props {
  readonly line: Pick<LedgerLine, 'promised' | 'delivered' | 'planned' | 'missing'>
  /** Share of the time that is over; `null` where there is nothing to compare with. */
  readonly elapsed: number | null
  readonly isSmall?: boolean
  /** Before the support nothing is missing yet. */
  readonly isAhead?: boolean
}

/** What is delivered, planned and missing of what is promised, with a tick where the time stands. The figures stand beside it. */
export function ShareBar({ line, elapsed, isSmall = false, isAhead = false }: Props) {
  const { promised, delivered, planned, missing } = line
  const whole = delivered + planned + missing
  const width = (amount: number) => ({ width: `${whole > 0 ? (amount / whole) * 100 : 0}%` })
  return (
    <span className={css.bar} data-small={isSmall || undefined} data-ahead={isAhead || undefined} aria-hidden>
      {delivered > 0 && <span className={css.delivered} style={width(delivered)} />}
      {planned > 0 && <span className={css.planned} style={width(planned)} />}
      {missing > 0 && <span className={css.missing} style={width(missing)} />}
      {elapsed !== null && whole > 0 && <span className={css.today} style={{ left: `${((elapsed * promised) / whole) * 100}%` }} />}
    </span>
  )
}
