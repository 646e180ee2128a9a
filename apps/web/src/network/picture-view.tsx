import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import type { NetworkChange } from '@etappe/domain/organisations/network-change'
import { type RefObject, useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { frameFor } from './network-layout.ts'
import css from './network-page.module.css'
import { NetworkPicture } from './network-picture.tsx'
import { type Drawing, draw } from './picture-model.ts'
import { PictureTools } from './picture-tools.tsx'
import { useArrangement } from './use-arrangement.ts'
import { useJoining } from './use-joining.ts'
import { useLayout } from './use-layout.ts'
import type { Dated, WholeNetwork } from './use-network.ts'
import { usePanes } from './use-panes.ts'
import { useZoom } from './use-zoom.ts'

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly caseId: CaseId
  readonly number: string
  readonly whole: WholeNetwork
  readonly dated: Dated & { readonly change: NetworkChange }
  readonly isCompared: boolean
  readonly isPhone: boolean
  readonly openId: OrganisationId | null
  readonly pointedAt: ReadonlySet<OrganisationId> | null
  readonly onOpen: (id: OrganisationId) => void
  /** Joins two organisations; `null` for those who may not. */
  readonly onConnect: ((one: OrganisationId, other: OrganisationId) => void) | null
}

const frames = { wide: { width: 1040, height: 600 }, half: { width: 660, height: 600 }, narrow: { width: 480, height: 680 } }
const empty: Drawing = { size: frames.wide, panes: [], nodes: [], edges: [] }
/** About as wide as the picture is on the screen: letters outside of the drawing keep their size. */
const onScreen = { desk: 1240, phone: 400 }

/** The picture of a day, or of two beside each other, with its tools. */
export function PictureView(props: Props) {
  const { svg, caseId, whole, dated, isCompared, isPhone } = props
  const { formats } = useApp()
  const words = useWords('network').picture
  const count = whole.graph.nodes.length
  const narrower = isCompared ? frames.half : frames.wide
  const base = isPhone ? frames.narrow : narrower
  const frame = useMemo(() => frameFor(count, base), [count, base])
  const { places, move, reset, isMoved } = useArrangement(caseId, useLayout(whole.graph, frame), frame)
  const panes = usePanes({ number: props.number, dated, today: isCompared ? whole.today : null })
  const drawing = useMemo(() => (places ? draw(panes, { places, frame, stacked: isPhone }) : empty), [panes, places, frame, isPhone])
  const zoom = useZoom(drawing.size)
  const nameOf = (id: OrganisationId) => whole.data.organisations.find((it) => it.id === id)?.name ?? ''
  const joining = useJoining({ nameOf, onOpen: props.onOpen, onConnect: props.onConnect })
  return (
    <>
      <PictureTools zoom={zoom} size={drawing.size} connecting={joining.tool} onArrange={isMoved ? reset : null} />
      <div className={css.picture} aria-busy={!places}>
        {places ? (
          <NetworkPicture
            svg={svg}
            drawing={drawing}
            zoom={zoom}
            letters={Math.max(1, drawing.size.width / (isPhone ? onScreen.phone : onScreen.desk))}
            label={words.label({ on: formats.day(isCompared ? whole.today.on : dated.on) })}
            openId={joining.first ?? props.openId}
            pointedAt={props.pointedAt}
            onChoose={joining.choose}
            onMove={(node, to, isDone) => {
              const pane = drawing.panes[node.pane]
              if (pane) move(node.id, { x: to.x - pane.x, y: to.y - pane.y }, isDone)
            }}
          />
        ) : (
          <p className="quiet">{words.making}</p>
        )}
        {places && drawing.nodes.length === 0 && <p className="quiet">{words.nobody}</p>}
      </div>
      {!isPhone && (
        <p className="quiet small">
          {words.keys} {words.drag}
        </p>
      )}
    </>
  )
}
