import type { CaseRow } from '@etappe/domain/cases/case-query'
import { memo } from 'react'
import { PhaseTag } from '../cases/phase-tag.tsx'
import { TrafficLight } from '../cases/traffic-light.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { CaseLink } from './case-link.tsx'
import css from './case-lines.module.css'
import cell from './cells.module.css'

interface Props {
  readonly row: CaseRow
  /** Where it stands in the whole list, from 1. */
  readonly position: number
  readonly total: number
  readonly hasOffice: boolean
}

/** One case on a phone: name, number and place, phase and light. */
export const CaseLine = memo(function CaseLine({ row, position, total, hasOffice }: Props) {
  return (
    <li className={css.line} aria-posinset={position} aria-setsize={total}>
      <CaseLink number={row.number}>
        <bdi className={cell.name}>{row.name}</bdi>
        <span className={css.where}>
          {hasOffice ? <OfficeMark code={row.officeCode} name={row.number} /> : row.number}
          <bdi className="cut">{row.placeName}</bdi>
        </span>
        <span className={css.state}>
          <PhaseTag phase={row.phase} />
          <TrafficLight light={row.light} reasons={row.lightReasons} />
        </span>
      </CaseLink>
    </li>
  )
})
