import { ageBands, levels } from '@etappe/domain/baseline/pillar'
import type { Ref } from 'react'
import css from './coverage-drawing.module.css'
import { DrawnCell } from './drawn-cell.tsx'
import { drawn } from './drawn-matrix.ts'
import { useCellWords } from './use-cell-words.ts'
import type { Matrix } from './use-coverage.ts'

interface Props {
  readonly ref: Ref<SVGSVGElement>
  readonly matrix: Matrix
  /** Name and number of the case, and the day. */
  readonly title: string
  readonly subtitle: string
}

const { left, top, rowHeight, width, height, sumAt, columnAt, rowAt } = drawn
const tones = [1, 2, 3] as const

/** The matrix as one drawing, for slides and reports. It says what the page says, with a heading of its own. */
export function CoverageDrawing({ ref, matrix, title, subtitle }: Props) {
  const { baseline, coverage } = useCellWords()
  const legend = [coverage.legend.tone1, coverage.legend.tone2, coverage.legend.tone3]
  const legendAt = rowAt(9) + 46
  return (
    <svg ref={ref} className={css.drawing} viewBox={`0 0 ${width} ${height}`} xmlns="http://www.w3.org/2000/svg">
      <text x={left} y={34} className={css.title}>
        {title}
      </text>
      <text x={left} y={56} className={css.quiet}>
        {subtitle}
      </text>
      {ageBands.map((band, column) => (
        <text key={band} x={columnAt(column) + 8} y={top - 10} className={css.quiet}>
          {baseline.ageBand[band]}
        </text>
      ))}
      <text x={sumAt} y={top - 10} className={css.sum}>
        {coverage.column.sum}
      </text>
      {matrix.pillars.map((it, group) => (
        <g key={it.pillar}>
          <line x1={left} x2={sumAt} y1={rowAt(group * levels.length) - 1} y2={rowAt(group * levels.length) - 1} className={css.rule} />
          <text x={left} y={rowAt(group * levels.length) + 24} className={css.pillar}>
            {baseline.pillar[it.pillar]}
          </text>
          <text x={left} y={rowAt(group * levels.length) + 42} className={css.small}>
            {coverage.offers({ count: it.sum })}
          </text>
          {it.rows.map(({ level, cells, sum }, index) => {
            const row = group * levels.length + index
            const middle = rowAt(row) + rowHeight / 2 + 4
            return (
              <g key={level}>
                <text x={left + 110} y={middle} className={css.level}>
                  {baseline.level[level]}
                </text>
                {cells.map((cell, column) => (
                  <DrawnCell key={cell.key} cell={cell} x={columnAt(column)} y={rowAt(row)} />
                ))}
                <text x={sumAt} y={middle} className={css.sum}>
                  {sum}
                </text>
              </g>
            )
          })}
        </g>
      ))}
      <line x1={left} x2={sumAt} y1={rowAt(9) - 1} y2={rowAt(9) - 1} className={css.rule} />
      <text x={left} y={rowAt(9) + 20} className={css.pillar}>
        {coverage.column.sum}
      </text>
      {ageBands.map((band, column) => (
        <text key={band} x={columnAt(column) + 8} y={rowAt(9) + 20} className={css.level}>
          {matrix.sumOfBand[band]}
        </text>
      ))}
      <text x={sumAt} y={rowAt(9) + 20} className={css.sum}>
        {matrix.total}
      </text>
      {tones.map((tone, at) => (
        <g key={tone}>
          <rect x={left + at * 96} y={legendAt - 11} width={16} height={12} className={css.cell} data-tone={tone} />
          <text x={left + at * 96 + 22} y={legendAt} className={css.small}>
            {legend[at]}
          </text>
        </g>
      ))}
      <rect x={left + 330} y={legendAt - 11} width={16} height={12} className={css.gap} />
      <text x={left + 352} y={legendAt} className={css.small}>
        {coverage.state.gap}
      </text>
      <circle cx={left + 438} cy={legendAt - 5} r={4} className={css.unlinked} />
      <text x={left + 450} y={legendAt} className={css.small}>
        {coverage.unlinked}
      </text>
      <text x={left} y={legendAt + 20} className={css.small}>
        {coverage.legend.sums}
      </text>
    </svg>
  )
}
