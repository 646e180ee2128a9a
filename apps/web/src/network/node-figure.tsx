import type { Pillar } from '@etappe/domain/baseline/pillar'
import type { OrganisationKind } from '@etappe/domain/organisations/organisation'
import { memo } from 'react'
import { ChangeMark } from './change-mark.tsx'
import { kindIcons } from './kind-icons.ts'
import { shapePath } from './node-shape.ts'
import css from './picture.module.css'

export interface Figure {
  readonly radius: number
  readonly pillar: Pillar | null
  readonly kind: OrganisationKind
  /** The lines of its name, joined, so that it is drawn again only when they differ. */
  readonly name: string
  readonly isLead: boolean
  readonly state: 'new' | 'gone' | null
}

const lineHeight = 15

/** What an organisation looks like: shape and colour by pillar, sign by kind, its name below. */
export const NodeFigure = memo(function NodeFigure({ radius, pillar, kind, name, isLead, state }: Figure) {
  const Icon = kindIcons[kind]
  const icon = Math.round(radius * 1.15)
  return (
    <>
      {isLead && <path className={css.lead} d={shapePath(pillar, radius + 5)} />}
      <path className={css.shape} d={shapePath(pillar, radius)} />
      <Icon className={css.sign} x={-icon / 2} y={-icon / 2} width={icon} height={icon} stroke={1.6} aria-hidden />
      <text className={css.name} data-lead={isLead || undefined} textAnchor="middle">
        {name.split('\n').map((line, index) => (
          <tspan key={line} x={0} y={radius + 18 + index * lineHeight}>
            {/* The space is for those who hear it. */}
            {line}{' '}
          </tspan>
        ))}
      </text>
      {state && <ChangeMark change={state} x={radius * 0.8} y={-radius * 0.8} />}
    </>
  )
})
