import type { Ledger, LedgerLine } from '@etappe/domain/facilitation/ledger'
import type { LedgerEntry } from '@etappe/domain/facilitation/ledger-entry'
import { useApp } from '../app/app-context.tsx'
import { EntryTrack } from './entry-track.tsx'
import css from './ledger-bars.module.css'
import { LineMark } from './line-mark.tsx'
import { ShareBar } from './share-bar.tsx'
import { useLedgerWords } from './use-ledger-words.ts'

interface Props {
  readonly line: LedgerLine
  readonly ledger: Ledger
  readonly entries: readonly LedgerEntry[]
}

/** One kind of service: figures, bar, days, state. A screen reader hears one sentence. */
export function LedgerLineRow({ line, ledger, entries }: Props) {
  const { me } = useApp()
  const { words, formats, amount, state } = useLedgerWords()
  const { kind, promised, delivered, planned, missing } = line
  const number = formats.number
  const isAhead = ledger.stage === 'ahead'
  const isMissing = missing > 0 && !isAhead
  const spoken = words.spoken({
    kind: words.kind[kind],
    promised: amount(kind, promised),
    delivered: number(delivered),
    planned: number(planned),
    missing: number(missing),
    state: state(line, ledger.stage),
  })
  return (
    <li className={css.line}>
      <span className="sr">{spoken}</span>
      <span className={css.name} aria-hidden>
        <span className="strong">{words.kind[kind]}</span>
        <span className="quiet small">{promised > 0 ? words.about[kind] : words.notPromised}</span>
      </span>
      <span className={css.figure} aria-hidden>
        <span>{number(promised)}</span>
        <span className="quiet small">{words.exported.units[kind]}</span>
      </span>
      <span className={css.figure} aria-hidden>
        {number(delivered)}
      </span>
      <span className={css.figure} aria-hidden>
        {number(planned)}
      </span>
      <span className={`${css.figure} ${isMissing ? 'strong bad' : 'quiet'}`} aria-hidden>
        {isMissing ? number(missing) : '–'}
      </span>
      <span className={css.share}>
        <ShareBar line={line} elapsed={isAhead ? null : ledger.elapsed} isAhead={isAhead} />
      </span>
      <span className={css.phone} aria-hidden>
        {words.ofPromised({ delivered: number(delivered), promised: amount(kind, promised) })},{' '}
        {isAhead ? state(line, ledger.stage) : words.more({ planned: number(planned), missing: number(missing) })}
      </span>
      {ledger.window ? <EntryTrack entries={entries} window={ledger.window} today={me.today} /> : <span className={css.noTrack} />}
      <span className={css.state} aria-hidden>
        <LineMark state={line.state}>{state(line, ledger.stage)}</LineMark>
      </span>
    </li>
  )
}
