import { changeOf, runsOf } from '@etappe/domain/baseline/indicator-series'
import { useWords } from '../app/words.ts'
import { Sparkline } from '../ui/sparkline.tsx'
import type { IndicatorRow } from './indicator-rows.ts'
import css from './trend.module.css'
import { useFigures } from './use-figures.ts'

export const seriesOf = (row: IndicatorRow) => [...row.values.values()].map(({ year, value }) => ({ year, value }))

/** The series of an indicator as a small line, with what became of it since the first year. */
export function Trend({ row }: { readonly row: IndicatorRow }) {
  const { detail: words } = useWords('indicators')
  const { figure, difference } = useFigures()
  const runs = runsOf(seriesOf(row))
  const change = changeOf(seriesOf(row))
  if (!change) return null
  const points = runs.flat().map(({ year, value }) => words.point({ year, value: figure(value, row) }))
  return (
    <span className={css.trend}>
      <Sparkline
        runs={runs.map((run) => run.map(({ year, value }) => ({ x: year, y: value })))}
        label={words.trend({ points: points.join('; ') })}
      />
      <span className="quiet small">
        {change.difference === 0
          ? words.unchanged({ from: change.from })
          : words.change({ difference: difference(change.difference, row), from: change.from })}
      </span>
    </span>
  )
}
