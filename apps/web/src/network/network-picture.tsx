import type { OrganisationId } from '@etappe/domain/kernel/id'
import { type RefObject, useState } from 'react'
import { PictureGround } from './picture-ground.tsx'
import { PictureLegend } from './picture-legend.tsx'
import { PictureLight } from './picture-light.tsx'
import { type Drawing, type DrawnNode, titleHeight } from './picture-model.ts'
import type { Point } from './network-layout.ts'
import css from './picture.module.css'
import { useGestures } from './use-gestures.ts'
import { useLit } from './use-lit.ts'
import { useLegend } from './use-legend.ts'
import { usePictureKeys } from './use-picture-keys.ts'
import { useWheelZoom } from './use-wheel-zoom.ts'
import type { Zoom } from './use-zoom.ts'

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly drawing: Drawing
  readonly zoom: Zoom
  /** How many times larger than the drawing its titles and legend are written, so that they can be read. */
  readonly letters: number
  /** What the picture is, for those who do not see it. */
  readonly label: string
  readonly openId: OrganisationId | null
  /** Organisations a figure points at; `null` when none does. */
  readonly pointedAt: ReadonlySet<OrganisationId> | null
  readonly onChoose: (id: OrganisationId) => void
  readonly onMove: (node: DrawnNode, to: Point, isDone: boolean) => void
}

/** The network as a drawing: walked by keys, moved by pointers, with its legend, so that a file of it explains itself. */
export function NetworkPicture({ svg, drawing, zoom, letters, label, openId, pointedAt, onChoose, onMove }: Props) {
  const { placed, height: legendHeight } = useLegend(drawing, letters)
  const height = drawing.size.height + legendHeight * letters
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [stopKey, setStopKey] = useState<string | null>(null)
  const choose = (node: DrawnNode) => onChoose(node.id)
  const gestures = useGestures({ drawing, height, zoom, onChoose: choose, onMove })
  const onKeyDown = usePictureKeys({ drawing, onChoose: choose, onMove })
  useWheelZoom(svg, zoom, { width: drawing.size.width, height })

  const lit = useLit(drawing, hovered, pointedAt)
  const stop =
    drawing.nodes.find((it) => it.key === stopKey) ??
    drawing.nodes.find((it) => it.id === openId) ??
    drawing.nodes.find((it) => it.node.isLead) ??
    drawing.nodes[0]
  const keyUnder = (target: EventTarget) =>
    target instanceof Element ? (target.closest('[data-node]')?.getAttribute('data-node') ?? null) : null
  const { k, x, y } = zoom.shown
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the organisations in it are the buttons; it hears for all of them
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
        setFocused(key)
      }}
      onBlur={() => {
        setHovered(null)
        setFocused(null)
      }}
      onPointerOver={(event) => event.pointerType === 'mouse' && setHovered(keyUnder(event.target))}
      onPointerLeave={() => setHovered(null)}
      {...gestures}
    >
      <g transform={`translate(${x},${y}) scale(${k})`}>
        {drawing.panes.map((pane) => (
          <g key={pane.title} transform={`translate(${pane.x},${pane.y - titleHeight}) scale(${letters})`}>
            <text className={css.title} y={18}>
              {pane.title}
            </text>
          </g>
        ))}
        <PictureGround drawing={drawing} openId={openId} stopKey={stop?.key ?? null} isMuted={lit !== null} />
        {lit && <PictureLight nodes={lit.nodes} edges={lit.edges} focusedKey={focused} />}
      </g>
      <PictureLegend placed={placed} y={drawing.size.height} width={drawing.size.width} letters={letters} />
    </svg>
  )
}
