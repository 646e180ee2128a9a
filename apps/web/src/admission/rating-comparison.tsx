import { type Rating, type RatingDimension } from '@etappe/domain/applications/rating'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { BlockTable } from '../ui/block-table.tsx'
import table from '../ui/table.module.css'
import { pointsSoFar } from './rating-draft.ts'
import type { SpreadRow } from './rating-spread.ts'
import css from './rating.module.css'
import { ScoreCell } from './score-cell.tsx'
import { usePoints } from './use-points.ts'

interface Props {
  readonly rows: readonly SpreadRow[]
  readonly ratings: readonly [Rating, Rating]
  /** Names of the two. */
  readonly raters: readonly [string, string]
  readonly total: number | null
}

/** Two finished ratings side by side, what they come to, and where they are too far apart. */
export function RatingComparison({ rows, ratings, raters, total }: Props) {
  const words = useWords('admission').rating
  const { dimension, anchor } = useWords('applications')
  const { points, most } = usePoints()
  const anchorOf = (it: RatingDimension, score: number) => anchor[it][score] ?? ''
  return (
    <BlockTable caption={words.compare} below={760} className={css.table}>
      <thead>
        <tr>
          <th scope="col">{words.column.dimension}</th>
          {raters.map((name, index) => (
            <th key={ratings[index]?.id} scope="col">
              <bdi>{name}</bdi>
            </th>
          ))}
          <th scope="col">{words.column.spread}</th>
          <th scope="col" className="num">
            {words.column.result}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((it) => (
          <tr key={it.dimension} data-disputed={it.result === null || undefined}>
            <th scope="row">{dimension[it.dimension]}</th>
            <td>
              <span className={table.label}>{raters[0]}: </span>
              <ScoreCell score={it.first} anchor={anchorOf(it.dimension, it.first)} />
            </td>
            <td>
              <span className={table.label}>{raters[1]}: </span>
              <ScoreCell score={it.second} anchor={anchorOf(it.dimension, it.second)} />
            </td>
            <td>
              <span className={table.label}>{words.column.spread}: </span>
              {it.spread === 0 ? <span className="quiet">{words.agreed}</span> : words.spread({ spread: it.spread })}
              {it.isFar && (
                <span className={`${css.mark} ${it.result === null ? 'warn' : 'good'}`}>
                  {it.result === null ? <IconAlertTriangle size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
                  {it.result === null ? words.disputed : words.settledAs}
                </span>
              )}
            </td>
            <td className="num strong">
              <span className={table.label}>{words.column.result}: </span>
              {it.result === null ? '–' : points(it.result)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>
            <span className={table.label}>{raters[0]}: </span>
            {points(pointsSoFar(ratings[0].scores))}
          </td>
          <td>
            <span className={table.label}>{raters[1]}: </span>
            {points(pointsSoFar(ratings[1].scores))}
          </td>
          <td className={css.none}>–</td>
          <td className="num">
            <span className={table.label}>{words.column.result}: </span>
            {total === null ? '–' : words.pointsOf({ points: points(total), most })}
          </td>
        </tr>
      </tfoot>
    </BlockTable>
  )
}
