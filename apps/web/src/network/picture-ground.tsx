import type { OrganisationId } from '@etappe/domain/kernel/id'
import { memo } from 'react'
import css from './picture.module.css'
import { DrawnEdges } from './drawn-edges.tsx'
import { DrawnNodes } from './drawn-nodes.tsx'
import type { Drawing } from './picture-model.ts'

interface Props {
  readonly drawing: Drawing
  readonly openId: OrganisationId | null
  /** The node the Tab key goes to. */
  readonly stopKey: string | null
  /** Something lies over it that is to be looked at. */
  readonly isMuted: boolean
}

/** Everybody and everything between them. What is highlighted is drawn once more above, so that this need not be drawn again. */
export const PictureGround = memo(function PictureGround({ drawing, openId, stopKey, isMuted }: Props) {
  return (
    <g className={css.ground} data-muted={isMuted || undefined}>
      <DrawnEdges edges={drawing.edges} />
      <DrawnNodes nodes={drawing.nodes} openId={openId} stopKey={stopKey} />
    </g>
  )
})
