import type { CaseRow } from '@etappe/domain/cases/case-query'
import { memo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { TrafficLight } from '../cases/traffic-light.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { CardMilestone } from './card-milestone.tsx'
import { CardMenu } from './card-menu.tsx'
import css from './case-board.module.css'
import { CaseLink } from './case-link.tsx'
import cell from './cells.module.css'
import { DayOfPlan } from './day-of-plan.tsx'

interface Props {
  readonly row: CaseRow
  /** Where it stands in the whole column, from 1. */
  readonly position: number
  readonly total: number
  readonly hasOffice: boolean
  readonly onOpen: () => void
}

/** One case of the board: what it is, how it stands, what is promised next. */
export const BoardCard = memo(function BoardCard({ row, position, total, hasOffice, onOpen }: Props) {
  const { messages: m } = useApp()
  return (
    <li className={css.card} aria-posinset={position} aria-setsize={total}>
      <div className={css.title}>
        <CaseLink number={row.number} onClick={onOpen}>
          <bdi className={cell.name} title={row.name}>
            {row.name}
          </bdi>
        </CaseLink>
        <CardMenu row={row} onOpen={onOpen} />
      </div>
      <p className={`${css.where} quiet`}>
        {hasOffice ? <OfficeMark code={row.officeCode} name={row.number} /> : row.number}
        <bdi className="cut">{row.placeName}</bdi>
      </p>
      <div className={css.pair}>
        <TrafficLight light={row.light} reasons={row.lightReasons} />
        <span className="quiet nowrap small">
          <DayOfPlan row={row} />
        </span>
      </div>
      <CardMilestone row={row} />
      <p className={`${css.small} quiet cut`}>{row.ownerName ?? m.caseload.card.noOwner}</p>
    </li>
  )
})
