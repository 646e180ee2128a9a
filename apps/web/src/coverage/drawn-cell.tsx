import { toneOf } from '@etappe/domain/baseline/coverage-matrix'
import css from './coverage-drawing.module.css'
import { drawn } from './drawn-matrix.ts'
import { fitText } from './fit-text.ts'
import { useCellWords } from './use-cell-words.ts'
import type { Cell } from './use-coverage.ts'

interface Props {
  readonly cell: Cell
  readonly x: number
  readonly y: number
}

const { cellWidth, rowHeight, gap } = drawn
const letters = 24
const lineHeight = 15

/** A cell of the drawing: number and names, or the word for there being nothing. */
export function DrawnCell({ cell, x, y }: Props) {
  const { coverage, namesIn } = useCellWords()
  const { state, offers, mark, hasUnlinked } = cell
  const isGap = state === 'gap'
  const said = state === 'offers' ? namesIn(cell) : (mark?.reason ?? '')
  const lines = fitText(said, letters, state === 'offers' ? 2 : 1)
  const middle = y + rowHeight / 2 + 4
  const first = state === 'offers' ? middle - ((lines.length - 1) * lineHeight) / 2 : middle + 10
  return (
    <g>
      <rect
        x={x + gap / 2}
        y={y + gap / 2}
        width={cellWidth - gap}
        height={rowHeight - gap - 1}
        className={isGap ? css.gap : css.cell}
        data-tone={state === 'offers' ? toneOf(offers.length) : undefined}
      />
      {state === 'offers' ? (
        <text x={x + 9} y={middle + 2} className={css.number}>
          {offers.length}
        </text>
      ) : (
        <text x={x + 9} y={lines.length > 0 ? middle - 6 : middle} className={isGap ? css.gapWord : css.small}>
          {coverage.state[state]}
        </text>
      )}
      {hasUnlinked && <circle cx={x + cellWidth - 12} cy={y + 12} r={4} className={css.unlinked} />}
      {lines.map((line, at) => (
        <text key={line} x={state === 'offers' ? x + 34 : x + 9} y={first + at * lineHeight} className={css.small}>
          {line}
        </text>
      ))}
    </g>
  )
}
