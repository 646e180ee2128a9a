import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import type { NetworkChange } from '@etappe/domain/organisations/network-change'
import { type RefObject, useMemo, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './network-page.module.css'
import { frameFor } from './network-layout.ts'
import { NetworkPicture } from './network-picture.tsx'
import { type Drawing, draw, type Pane } from './picture-model.ts'
import { PictureTools } from './picture-tools.tsx'
import { useArrangement } from './use-arrangement.ts'
import { useLayout } from './use-layout.ts'
import type { Dated, WholeNetwork } from './use-network.ts'
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

/** The picture of a day, or of two beside each other, with its tools. */
export function PictureView(props: Props) {
  const { svg, caseId, number, whole, dated, isCompared, isPhone, openId, onOpen, onConnect } = props
  const { formats } = useApp()
  const words = useWords('network')
  const count = whole.graph.nodes.length
  const base = isPhone ? frames.narrow : isCompared ? frames.half : frames.wide
  const frame = useMemo(() => frameFor(count, base), [count, base])
  const { places, move, reset, isMoved } = useArrangement(caseId, useLayout(whole.graph, frame), frame)
  const drawing = useMemo(() => {
    if (!places) return empty
    const single: Pane = { title: words.picture.caption({ number, on: formats.day(dated.on) }), network: dated.network, since: null }
    const after: Pane = {
      title: words.picture.caption({ number, on: formats.day(whole.today.on) }),
      network: whole.today.network,
      since: { before: dated.network, change: dated.change },
    }
    return draw(isCompared ? [single, after] : [single], { places, frame, stacked: isPhone })
  }, [places, frame, isPhone, isCompared, dated, whole, number, words, formats])
  const zoom = useZoom(drawing.size)
  const [joining, setJoining] = useState<{ readonly first: OrganisationId | null } | null>(null)
  const nameOf = (id: OrganisationId) => whole.data.organisations.find((it) => it.id === id)?.name ?? ''
  const choose = (id: OrganisationId) => {
    if (!joining || !onConnect) return onOpen(id)
    if (joining.first === null || joining.first === id) return setJoining({ first: id })
    setJoining({ first: null })
    return onConnect(joining.first, id)
  }
  const first = joining?.first ?? null
  return (
    <>
      <PictureTools
        zoom={zoom}
        size={drawing.size}
        connecting={
          onConnect && {
            isOn: joining !== null,
            say: first === null ? words.picture.connectFirst : words.picture.connectSecond({ name: nameOf(first) }),
            toggle: () => setJoining(joining ? null : { first: null }),
          }
        }
        onArrange={isMoved ? reset : null}
      />
      <div className={css.picture} aria-busy={!places}>
        {places ? (
          <NetworkPicture
            svg={svg}
            drawing={drawing}
            zoom={zoom}
            label={words.picture.label({ on: formats.day(isCompared ? whole.today.on : dated.on) })}
            openId={first ?? openId}
            pointedAt={props.pointedAt}
            onChoose={choose}
            onMove={(node, to, isDone) => {
              const pane = drawing.panes[node.pane]
              if (pane) move(node.id, { x: to.x - pane.x, y: to.y - pane.y }, isDone)
            }}
          />
        ) : (
          <p className="quiet">{words.picture.making}</p>
        )}
        {places && drawing.nodes.length === 0 && <p className="quiet">{words.picture.nobody}</p>}
      </div>
      {!isPhone && (
        <p className="quiet small">
          {words.picture.keys} {words.picture.drag}
        </p>
      )}
    </>
  )
}
