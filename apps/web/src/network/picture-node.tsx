import type { Pillar } from '@etappe/domain/baseline/pillar'
import type { OrganisationKind } from '@etappe/domain/organisations/organisation'
import { memo } from 'react'
import { ChangeMark } from './change-mark.tsx'
import { kindIcons } from './kind-icons.ts'
import { shapePath } from './node-shape.ts'
import css from './picture.module.css'

interface Props {
  readonly nodeKey: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly pillar: Pillar | null
  readonly kind: OrganisationKind
  /** The lines of its name, joined, so that it is drawn again only when they differ. */
  readonly name: string
  readonly fullName: string
  readonly label: string
  readonly isLead: boolean
  readonly isOpen: boolean
  readonly isDim: boolean
  readonly isStop: boolean
  readonly state: 'new' | 'gone' | null
}

const lineHeight = 15

/** An organisation: shape and colour by pillar, sign by kind, its name below. */
export const PictureNode = memo(function PictureNode(props: Props) {
  const { radius, pillar, kind, isLead, state } = props
  const Icon = kindIcons[kind]
  const icon = Math.round(radius * 1.15)
  return (
    <g
      className={css.node}
      transform={`translate(${props.x},${props.y})`}
      data-node={props.nodeKey}
      data-pillar={pillar ?? 'none'}
      data-open={props.isOpen || undefined}
      data-dim={props.isDim || undefined}
      data-state={state ?? undefined}
      role="button"
      tabIndex={props.isStop ? 0 : -1}
      aria-label={props.label}
    >
      <title>{props.fullName}</title>
      <circle className={css.ring} r={radius + 9} />
      {isLead && <path className={css.lead} d={shapePath(pillar, radius + 5)} />}
      <path className={css.shape} d={shapePath(pillar, radius)} />
      <Icon className={css.sign} x={-icon / 2} y={-icon / 2} width={icon} height={icon} stroke={1.6} aria-hidden />
      <text className={css.name} data-lead={isLead || undefined} textAnchor="middle">
        {props.name.split('\n').map((line, index) => (
          <tspan key={line} x={0} y={radius + 18 + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {state && <ChangeMark change={state} x={radius * 0.8} y={-radius * 0.8} />}
    </g>
  )
})
