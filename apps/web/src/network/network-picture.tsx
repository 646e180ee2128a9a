import type { OrganisationId } from '@etappe/domain/kernel/id'
import { type RefObject, useState } from 'react'
import { useWords } from '../app/words.ts'
import { LegendSign } from './legend-sign.tsx'
import { PictureEdge } from './picture-edge.tsx'
import { PictureNode } from './picture-node.tsx'
import { type Drawing, type DrawnNode, joinedWith, titleHeight } from './picture-model.ts'
import type { Point } from './network-layout.ts'
import css from './picture.module.css'
import { useGestures } from './use-gestures.ts'
import { useLegend } from './use-legend.ts'
import { usePictureKeys } from './use-picture-keys.ts'
import { useWheelZoom } from './use-wheel-zoom.ts'
import type { Zoom } from './use-zoom.ts'

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly drawing: Drawing
  readonly zoom: Zoom
  /** What the picture is, for those who do not see it. */
  readonly label: string
  readonly openId: OrganisationId | null
  /** Organisations a figure points at; `null` when none does. */
  readonly pointedAt: ReadonlySet<OrganisationId> | null
  readonly onChoose: (id: OrganisationId) => void
  readonly onMove: (node: DrawnNode, to: Point, isDone: boolean) => void
}

const nobody: ReadonlySet<string> = new Set()

/** The network as a drawing: walked by keys, moved by pointers, with its legend, so that a file of it explains itself. */
export function NetworkPicture({ svg, drawing, zoom, label, openId, pointedAt, onChoose, onMove }: Props) {
  const words = useWords('network')
  const baseline = useWords('baseline')
  const { placed, height: legendHeight } = useLegend(drawing)
  const height = drawing.size.height + legendHeight
  const [hovered, setHovered] = useState<string | null>(null)
  const [stopKey, setStopKey] = useState<string | null>(null)
  const choose = (node: DrawnNode) => onChoose(node.id)
  const gestures = useGestures({ drawing, height, zoom, onChoose: choose, onMove })
  const onKeyDown = usePictureKeys({ drawing, onChoose: choose, onMove })
  useWheelZoom(svg, zoom, { width: drawing.size.width, height })

  // The same organisation lights up in both pictures of a comparison.
  const hoveredId = drawing.nodes.find((it) => it.key === hovered)?.id ?? null
  const joined = hoveredId === null ? null : joinedWith(drawing.edges)
  const lit = hoveredId === null ? null : new Set(drawing.nodes.filter((it) => it.id === hoveredId).map((it) => it.key))
  const near = (key: string) => lit !== null && (lit.has(key) || [...lit].some((one) => (joined?.get(one) ?? nobody).has(key)))
  const isShown = (node: DrawnNode) => (lit ? near(node.key) : (pointedAt?.has(node.id) ?? true))
  const stop =
    drawing.nodes.find((it) => it.key === stopKey) ??
    drawing.nodes.find((it) => it.id === openId) ??
    drawing.nodes.find((it) => it.node.isLead) ??
    drawing.nodes[0]
  const keyUnder = (target: EventTarget) =>
    target instanceof Element ? (target.closest('[data-node]')?.getAttribute('data-node') ?? null) : null
  const { k, x, y } = zoom.shown
  return (
    <svg
      ref={svg}
      className={css.picture}
      viewBox={`0 0 ${drawing.size.width} ${height}`}
      role="group"
      aria-label={label}
      data-zoomed={k > 1 || undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const key = keyUnder(event.target)
        if (key === null) return
        setStopKey(key)
        setHovered(key)
      }}
      onBlur={() => setHovered(null)}
      onPointerOver={(event) => event.pointerType === 'mouse' && setHovered(keyUnder(event.target))}
      onPointerLeave={() => setHovered(null)}
      {...gestures}
    >
      <g transform={`translate(${x},${y}) scale(${k})`}>
        {drawing.panes.map((pane) => (
          <g key={pane.title} transform={`translate(${pane.x},${pane.y - titleHeight})`}>
            <text className={css.title} y={18}>
              {pane.title}
            </text>
          </g>
        ))}
        {drawing.edges.map((it) => (
          <PictureEdge
            key={it.key}
            x1={it.from.x}
            y1={it.from.y}
            x2={it.to.x}
            y2={it.to.y}
            level={it.level}
            change={it.change}
            isDim={lit ? !(lit.has(it.from.key) || lit.has(it.to.key)) : !(isShown(it.from) && isShown(it.to))}
            isLit={lit !== null && (lit.has(it.from.key) || lit.has(it.to.key))}
          />
        ))}
        {drawing.nodes.map((it) => (
          <PictureNode
            key={it.key}
            nodeKey={it.key}
            x={it.x}
            y={it.y}
            radius={it.radius}
            pillar={it.node.pillar}
            kind={it.node.organisation.kind}
            name={it.lines.join('\n')}
            fullName={it.node.organisation.name}
            label={words.picture.node({
              name: it.node.organisation.name,
              lead: it.node.isLead,
              kind: baseline.organisationKind[it.node.organisation.kind],
              pillar: it.node.pillar === null ? words.noPillar : baseline.pillar[it.node.pillar],
              degree: it.node.degree,
            })}
            isLead={it.node.isLead}
            isOpen={it.id === openId}
            isDim={!isShown(it)}
            isStop={it === stop}
            state={it.state}
          />
        ))}
      </g>
      <g className={css.legend} transform={`translate(0,${drawing.size.height})`}>
        <line className={css.rule} x1={0} x2={drawing.size.width} y1={-6} y2={-6} />
        {placed.map((it) => (
          <g key={`${it.item.type} ${it.label}`} transform={`translate(${it.x},${it.y})`}>
            <LegendSign item={it.item} />
            <text x={36} y={4}>
              {it.label}
            </text>
          </g>
        ))}
      </g>
    </svg>
  )
}
