import type { LedgerRow } from '@etappe/domain/facilitation/ledger-view'
import { earliest } from '@etappe/domain/kernel/day'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import css from './ledger-list-row.module.css'
import { LineMark } from './line-mark.tsx'
import { ShareBar } from './share-bar.tsx'
import { useLedgerWords } from './use-ledger-words.ts'

/** One case: its worst line in words with the day to act by, and a small bar per service. */
export function LedgerListRow({ row }: { readonly row: LedgerRow }) {
  const { me } = useApp()
  const { words, formats, amount, left } = useLedgerWords()
  const { ledger, worst } = row
  const said = words.list
  const worstLines = ledger.lines.filter((it) => it.state === worst && it.missing > 0)
  const until = worst === 'late' ? null : earliest(worstLines.map((it) => it.catchUpBy))
  const what = worstLines.map((it) => `${words.kind[it.kind]}: ${amount(it.kind, it.missing)}`)
  const states = ledger.stage === 'ended' ? words.final : words.line
  return (
    <li className={css.row}>
      <span className={css.name}>
        <Link to="/faelle/$number/begleitung" params={{ number: row.number }} className="plainlink strong">
          <bdi>{row.name}</bdi>
        </Link>
        <span className="quiet small">
          {row.number} ·{' '}
          <OfficeMark code={row.officeCode} name={me.offices.find((it) => it.code === row.officeCode)?.city ?? row.officeCode} />
          {row.placeName !== '' && (
            <>
              {' · '}
              <bdi>{row.placeName}</bdi>
            </>
          )}
        </span>
      </span>
      <span className={css.worst}>
        {worst !== null && <LineMark state={worst}>{states[worst]}</LineMark>}
        {worst !== 'done' && what.length > 0 && (
          <span className="quiet small">
            {words.column.missing}: {what.join(' · ')}
          </span>
        )}
        {until !== null && (
          <span className="small">
            {(worst === 'onTrack' ? words.missing.planBy : words.missing.until)({ day: formats.day(until), left: left(until) })}
          </span>
        )}
      </span>
      <span className={css.bars}>
        {ledger.lines.map((line) => (
          <span key={line.kind} className={css.bar}>
            <span className={css.label}>{words.kind[line.kind]}</span>
            <ShareBar line={line} elapsed={ledger.elapsed} isSmall />
            <span className={`${css.figures} num`}>
              {words.ofPromised({ delivered: formats.number(line.delivered), promised: formats.number(line.promised) })}
            </span>
          </span>
        ))}
      </span>
      <span className={css.until}>
        {ledger.window && <span>{formats.day(ledger.window.end)}</span>}
        <span className="quiet small">{said.gone({ share: formats.percent(ledger.elapsed) })}</span>
      </span>
    </li>
  )
}
