import type { LedgerView } from '@etappe/domain/facilitation/ledger-view'
import table from '../ui/table.module.css'
import { LineMark } from './line-mark.tsx'
import css from './ledger-table.module.css'
import { useLedgerWords } from './use-ledger-words.ts'

const figures = ['promised', 'delivered', 'planned', 'missing', 'expected'] as const

/** The account once more as a table, for those who read rather than look. */
export function LedgerTable({ view: { ledger } }: { readonly view: LedgerView }) {
  const { words, formats, state } = useLedgerWords()
  const { column } = words
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled with the arrow keys
    <div className={table.scroll} role="region" aria-label={words.table} tabIndex={0}>
      <table className={table.table}>
        <caption className="sr">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{column.service}</th>
            <th scope="col">{words.exported.unit}</th>
            {figures.map((it) => (
              <th key={it} scope="col" className={css.figure}>
                {column[it]}
              </th>
            ))}
            <th scope="col">{column.catchUpBy}</th>
            <th scope="col">{column.state}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.lines.map((line) => (
            <tr key={line.kind}>
              <th scope="row" className="strong">
                {words.kind[line.kind]}
              </th>
              <td>{words.exported.units[line.kind]}</td>
              {figures.map((it) => (
                <td key={it} className={`num ${it === 'missing' && line.missing > 0 && ledger.stage !== 'ahead' ? 'bad strong' : ''}`}>
                  {formats.number(line[it])}
                </td>
              ))}
              <td>{line.catchUpBy === null ? '–' : formats.day(line.catchUpBy)}</td>
              <td>
                <LineMark state={line.state}>{state(line, ledger.stage)}</LineMark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
