import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CaseRow as Row } from '@etappe/domain/cases/case-query'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import { memo, type MouseEvent } from 'react'
import { useApp } from '../app/app-context.tsx'
import { PhaseTag } from '../cases/phase-tag.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import { contactAgo } from './case-facts.ts'
import { CaseLink } from './case-link.tsx'
import css from './case-table.module.css'
import cell from './cells.module.css'
import { DayOfPlan } from './day-of-plan.tsx'
import { LightCell } from './light-cell.tsx'
import { MilestoneCell } from './milestone-cell.tsx'
import { SecondLine } from './second-line.tsx'

interface Props {
  readonly row: Row
  /** Where the row stands in the whole list, the head being 1. */
  readonly rowIndex: number
  readonly isOpen: boolean
  readonly hasOffice: boolean
  readonly onShow: (number: CaseNumber) => void
}

const isOnControl = (event: MouseEvent) => event.target instanceof Element && event.target.closest('a, button') !== null
const isMarkingText = () => (window.getSelection()?.toString() ?? '') !== ''

/** One case of the table. The name leads to the case; a click beside it shows the case beside the list. */
export const CaseRow = memo(function CaseRow({ row, rowIndex, isOpen, hasOffice, onShow }: Props) {
  const { me, messages: m, formats } = useApp()
  const words = m.caseload
  const show = (event: MouseEvent) => {
    if (!isOnControl(event) && !isMarkingText()) onShow(row.number)
  }
  return (
    <tr aria-rowindex={rowIndex} data-case={row.number} data-open={isOpen || undefined} onClick={show}>
      <td className={css.number}>
        <span className={cell.line}>{hasOffice ? <OfficeMark code={row.officeCode} name={row.number} /> : row.number}</span>
        <SecondLine title={m.cases.kind[row.kind]}>{words.kindShort[row.kind]}</SecondLine>
      </td>
      <th scope="row">
        <CaseLink number={row.number}>
          <bdi className={cell.name} title={row.name}>
            {row.name}
          </bdi>
        </CaseLink>
        <SecondLine title={row.placeName}>{row.placeName}</SecondLine>
      </th>
      <td className={css.phase}>
        <PhaseTag phase={row.phase} />
        {isRunning(row.lifecycle) && (
          <SecondLine under="phase">
            <DayOfPlan row={row} />
          </SecondLine>
        )}
      </td>
      <td className={css.light}>
        <LightCell row={row} />
      </td>
      <td className={css.people}>
        <span className={cell.line} title={row.ownerName ?? undefined}>
          {row.ownerName ?? <span className="quiet">{words.nobody}</span>}
        </span>
        <SecondLine title={row.facilitatorName ?? ''}>{row.facilitatorName ?? words.nobody}</SecondLine>
      </td>
      <td className={css.milestone}>
        <MilestoneCell row={row} />
      </td>
      <td className={css.contact}>{contactAgo(row.lastContactOn, me.today, m)}</td>
      <td className={css.until}>{row.supportEnd === null ? null : formats.day(row.supportEnd)}</td>
    </tr>
  )
})
