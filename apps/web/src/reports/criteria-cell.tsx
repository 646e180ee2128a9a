import type { ForecastRow } from '@etappe/domain/reports/forecast'
import { useWords } from '../app/words.ts'
import { Meter } from '../ui/meter.tsx'
import css from './forecast-table.module.css'

/** How many criteria are met, and which are open. */
export function CriteriaCell({ row }: { readonly row: ForecastRow }) {
  const words = useWords('forecast')
  const gates = useWords('gates')
  const soft = row.open.length - row.hardOpen
  const said = [
    ...(row.open.length === 0 ? [words.allMet] : []),
    ...(row.hardOpen > 0 ? [words.hardOpen({ count: row.hardOpen })] : []),
    ...(soft > 0 ? [words.softOpen({ count: soft })] : []),
  ]
  return (
    <td className={css.criteria}>
      <span className={css.measure}>
        <Meter value={row.met} max={row.total} label={words.criteria(row)} />
        {words.criteria(row)}
      </span>
      <span className="quiet small">{said.join(', ')}</span>
      {row.open.length > 0 && (
        <details className={css.open}>
          <summary>{words.open}</summary>
          <ul>
            {row.open.map((code) => (
              <li key={code}>{gates.criterion[code]({ atLeast: null, atMost: null })}</li>
            ))}
          </ul>
        </details>
      )}
    </td>
  )
}
