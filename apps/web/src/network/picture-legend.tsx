import { memo } from 'react'
import type { PlacedItem } from './legend-items.ts'
import { LegendSign } from './legend-sign.tsx'
import css from './picture.module.css'

interface Props {
  readonly placed: readonly PlacedItem[]
  readonly y: number
  readonly width: number
  readonly letters: number
}

/** What the signs of the picture mean; part of the drawing, so that a file of it explains itself. */
export const PictureLegend = memo(function PictureLegend({ placed, y, width, letters }: Props) {
  return (
    <g className={css.legend} transform={`translate(0,${y}) scale(${letters})`}>
      <line className={css.rule} x1={0} x2={width / letters} y1={-6} y2={-6} />
      {placed.map((it) => (
        <g key={`${it.item.type} ${it.label}`} transform={`translate(${it.x},${it.y})`}>
          <LegendSign item={it.item} />
          <text x={36} y={4}>
            {it.label}
          </text>
        </g>
      ))}
    </g>
  )
})
