import type { ForecastRow } from '@etappe/domain/reports/forecast'
import { useWords } from '../app/words.ts'
import { ForecastLine } from './forecast-line.tsx'
import css from './forecast-table.module.css'

interface Props {
  readonly rows: readonly ForecastRow[]
  readonly caption: string
  readonly hasChance: boolean
}

/** Gates with everything the forecast is made from. */
export function ForecastTable({ rows, caption, hasChance }: Props) {
  const { column } = useWords('forecast')
  const columns = ['planned', 'case', 'gate', 'criteria', ...(hasChance ? (['pace', 'like', 'chance'] as const) : [])] as const
  return (
    <table className={css.table}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map((it) => (
            <th key={it} scope="col">
              {column[it]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ForecastLine key={row.caseId} row={row} hasChance={hasChance} />
        ))}
      </tbody>
    </table>
  )
}
