import { memo } from 'react'
import { type Figure, NodeFigure } from './node-figure.tsx'
import css from './picture.module.css'

interface Props extends Figure {
  readonly nodeKey: string
  readonly x: number
  readonly y: number
  /** What it is called and what it is: read out, and shown when the pointer rests on it. */
  readonly label: string
  readonly isOpen: boolean
  readonly isStop: boolean
}

/** An organisation that can be chosen. */
export const PictureNode = memo(function PictureNode({ nodeKey, x, y, label, isOpen, isStop, ...figure }: Props) {
  return (
    <g
      className={css.node}
      transform={`translate(${x},${y})`}
      data-node={nodeKey}
      data-pillar={figure.pillar ?? 'none'}
      data-open={isOpen || undefined}
      data-state={figure.state ?? undefined}
      role="button"
      tabIndex={isStop ? 0 : -1}
    >
      <title>{label}</title>
      <circle className={css.ring} r={figure.radius + 9} />
      <NodeFigure {...figure} />
    </g>
  )
})
