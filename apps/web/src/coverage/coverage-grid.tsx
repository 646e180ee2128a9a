import { ageBands, levels, pillars } from '@etappe/domain/baseline/pillar'
import css from './coverage-grid.module.css'
import { MatrixCellView } from './matrix-cell.tsx'
import { PillarFacts } from './pillar-facts.tsx'
import { SumCell } from './sum-cell.tsx'
import { useCellWords } from './use-cell-words.ts'
import type { Matrix } from './use-coverage.ts'
import { useGridKeys } from './use-grid-keys.ts'

const rowCount = pillars.length * levels.length

/** The matrix as a picture one can walk through with the arrow keys. */
export function CoverageGrid({ matrix }: { matrix: Matrix }) {
  const { baseline, coverage } = useCellWords()
  const { gridProps, cellProps } = useGridKeys(rowCount + 1, ageBands.length + 1)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what the pattern of a grid asks for
    <table className={css.matrix} role="grid" aria-label={coverage.caption} {...gridProps}>
      <thead>
        <tr>
          <th scope="col" className={css.pillarHead}>
            {coverage.column.pillar}
          </th>
          <th scope="col" className={css.levelHead}>
            {coverage.column.level}
          </th>
          {ageBands.map((band) => (
            <th key={band} scope="col">
              {baseline.ageBand[band]}
            </th>
          ))}
          <th scope="col" className={css.sum}>
            {coverage.column.sum}
          </th>
        </tr>
      </thead>
      {matrix.pillars.map((it, group) => (
        <tbody key={it.pillar}>
          {it.rows.map(({ level, cells, sum }, index) => (
            <tr key={level}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={levels.length} className={css.pillar}>
                  <PillarFacts rows={it} />
                </th>
              )}
              <th scope="row" className={css.level}>
                {baseline.level[level]}
              </th>
              {cells.map((cell, column) => (
                <td key={cell.key}>
                  <MatrixCellView cell={cell} place={cellProps(group * levels.length + index, column)} />
                </td>
              ))}
              <td className={css.sum}>
                <SumCell of={{ pillar: it.pillar, level }} sum={sum} place={cellProps(group * levels.length + index, ageBands.length)} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {coverage.column.sum}
          </th>
          {ageBands.map((band, column) => (
            <td key={band}>
              <SumCell of={{ band }} sum={matrix.sumOfBand[band]} place={cellProps(rowCount, column)} />
            </td>
          ))}
          <td className={css.sum}>
            <SumCell of={{}} sum={matrix.total} place={cellProps(rowCount, ageBands.length)} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
