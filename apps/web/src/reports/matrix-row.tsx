import type { CaseKind } from '@etappe/domain/cases/kind'
import { phases } from '@etappe/domain/cases/phase'
import { statusLights } from '@etappe/domain/reports/status'
import type { ReactNode } from 'react'
import { FigureLink } from './figure-link.tsx'
import { LightMark } from './light-mark.tsx'
import type { MatrixPart } from './matrix-part.ts'
import { PhaseCell } from './phase-cell.tsx'
import { QuotaCell } from './quota-cell.tsx'
import css from './status-matrix.module.css'

interface Props {
  readonly heading: ReactNode
  readonly row: MatrixPart
  readonly kinds: readonly CaseKind[]
  readonly most?: number
}

/** One office, or all of them. */
export function MatrixRow({ heading, row, kinds, most }: Props) {
  return (
    <tr data-closed={!row.isOpen || undefined}>
      <th scope="row" className={css.office}>
        {heading}
      </th>
      {kinds.map((kind) => (
        <QuotaCell key={kind} row={row} kind={kind} />
      ))}
      {phases.map((phase) => (
        <PhaseCell key={phase} phase={phase} part={row} {...(most === undefined ? {} : { most })} />
      ))}
      <td className={css.sum}>
        <FigureLink figure="running" part={row} />
      </td>
      <td>
        <FigureLink figure="completed" part={row} />
      </td>
      <td className={css.first}>
        <FigureLink figure="milestoneOverdue" part={row} />
      </td>
      {statusLights.map((light, index) => (
        <td key={light} className={index === 0 ? css.first : undefined}>
          <FigureLink figure={light} part={row} mark={<LightMark light={light} />} />
        </td>
      ))}
      <td className={css.last}>
        <FigureLink figure="contactLate" part={row} />
      </td>
    </tr>
  )
}
