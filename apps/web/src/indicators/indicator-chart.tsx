import { runsOf } from '@etappe/domain/baseline/indicator-series'
import type { Ref } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ticksOf } from './axis.ts'
import css from './indicator-chart.module.css'
import type { IndicatorRow } from './indicator-rows.ts'
import { seriesOf } from './trend.tsx'
import { useFigures } from './use-figures.ts'

const width = 400
const height = 220
const box = { left: 56, right: 388, top: 28, bottom: 188 }

/** The years of an indicator as a line with its figures; years that are not known stay empty. The table under it says the same. */
export function IndicatorChart({ row, ref }: { readonly row: IndicatorRow; readonly ref: Ref<SVGSVGElement> }) {
  const { formats } = useApp()
  const words = useWords('indicators')
  const { figure } = useFigures()
  const runs = runsOf(seriesOf(row))
  const points = runs.flat()
  if (points.length === 0) return null
  const years = [...row.values.keys()].toSorted((a, b) => a - b)
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const figures = points.map((it) => it.value)
  const ticks = ticksOf(Math.min(...figures), Math.max(...figures))
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const x = (year: number) =>
    last === first ? (box.left + box.right) / 2 : box.left + 24 + ((year - first) / (last - first)) * (box.right - box.left - 48)
  const y = (value: number) => box.bottom - ((value - low) / (high - low || 1)) * (box.bottom - box.top)
  const every = Math.ceil(years.length / 8)
  const told = points.map(({ year, value }) => words.detail.point({ year, value: figure(value, row) }))
  return (
    <svg ref={ref} className={css.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${row.name}: ${told.join('; ')}`}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={css.rule} x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} />
          <text className={css.tick} x={box.left - 8} y={y(tick) + 4} textAnchor="end">
            {formats.number(tick)}
          </text>
        </g>
      ))}
      {years.map(
        (year, index) =>
          index % every === 0 && (
            <text key={year} className={css.tick} x={x(year)} y={box.bottom + 20} textAnchor="middle">
              {year}
            </text>
          ),
      )}
      {runs.map((run) => (
        <polyline key={run[0]?.year} className={css.line} points={run.map((it) => `${x(it.year)},${y(it.value)}`).join(' ')} />
      ))}
      {points.map(({ year, value }, index) => (
        <g key={year}>
          <circle className={css.point} cx={x(year)} cy={y(value)} r="4" />
          {(index % every === 0 || index === points.length - 1) && (
            <text className={css.figure} x={x(year)} y={y(value) - 10} textAnchor="middle">
              {formats.number(value)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
