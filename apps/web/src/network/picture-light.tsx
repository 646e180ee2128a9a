import { DrawnEdges } from './drawn-edges.tsx'
import { NodeFigure } from './node-figure.tsx'
import css from './picture.module.css'
import type { DrawnEdge, DrawnNode } from './picture-model.ts'

interface Props {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
  readonly focusedKey: string | null
}

/** What is to be looked at, once more above the muted picture; for the eyes only. */
export function PictureLight({ nodes, edges, focusedKey }: Props) {
  return (
    <g className={css.light} aria-hidden>
      <DrawnEdges edges={edges} isLit />
      {nodes.map(({ key, x, y, radius, lines, node, state }) => (
        <g
          key={key}
          className={css.node}
          transform={`translate(${x},${y})`}
          data-lit={key}
          data-focused={key === focusedKey || undefined}
          data-pillar={node.pillar ?? 'none'}
          data-state={state ?? undefined}
        >
          <circle className={css.ring} r={radius + 9} />
          <NodeFigure
            radius={radius}
            pillar={node.pillar}
            kind={node.organisation.kind}
            name={lines.join('\n')}
            isLead={node.isLead}
            state={state}
          />
        </g>
      ))}
    </g>
  )
}
