import { memo } from 'react'
import { PictureEdge } from './picture-edge.tsx'
import type { DrawnEdge } from './picture-model.ts'

/** The cooperations of the picture. */
export const DrawnEdges = memo(function DrawnEdges({
  edges,
  isLit = false,
}: {
  readonly edges: readonly DrawnEdge[]
  readonly isLit?: boolean
}) {
  return edges.map((it) => (
    <PictureEdge key={it.key} x1={it.from.x} y1={it.from.y} x2={it.to.x} y2={it.to.y} level={it.level} change={it.change} isLit={isLit} />
  ))
})
