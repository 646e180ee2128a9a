import type { ForecastRow } from '@etappe/domain/reports/forecast'
import { useWords } from '../app/words.ts'
import { BlockTable } from '../ui/block-table.tsx'
import { ForecastLine } from './forecast-line.tsx'

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
    <BlockTable caption={caption} below={900}>
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
    </BlockTable>
  )
}
