import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CourseRow } from '@etappe/domain/cases/course-table'
import type { Day } from '@etappe/domain/kernel/day'
import { IconAlertTriangleFilled, IconCheck } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import table from '../ui/table.module.css'
import css from './phase-plan-page.module.css'
import { PlanAgreed } from './plan-agreed.tsx'
import { PlanMove } from './plan-move.tsx'
import { usePlanNotes } from './use-plan-notes.ts'

interface Props {
  readonly row: CourseRow
  readonly detail: CaseDetail
  readonly holidayName: (on: Day) => string | null
}

/** One gate of the plan. */
export function PlanRow({ row, detail, holidayName }: Props) {
  const { messages: m, formats } = useApp()
  const words = useWords('course').page
  const notes = usePlanNotes(row, detail, holidayName)
  const { gate, state, firstOn, agreed, plannedOn, passedOn, difference, daysLate } = row
  const isEnded = detail.case.closedOn !== null && passedOn === null
  return (
    <tr className={css.row} data-state={state}>
      <th scope="row">{m.casePage.gate.name[gate]}</th>
      <td>
        <span className={`${table.label} ${css.label}`}>{words.first}</span>
        {formats.day(firstOn)}
      </td>
      <td className={`${css.wide} ${agreed.length === 0 ? css.empty : ''}`}>
        <span className={`${table.label} ${css.label}`}>{words.agreed}</span>
        <PlanAgreed row={row} names={detail.names} />
      </td>
      <td>
        <span className={`${table.label} ${css.label}`}>{words.now}</span>
        {isEnded ? (
          <span className="quiet">{words.never}</span>
        ) : (
          <>
            <span className={css.now}>{formats.day(plannedOn)}</span>
            {notes.map((note) => (
              <span key={note} className={css.note}>
                {note}
              </span>
            ))}
          </>
        )}
      </td>
      <td>
        <span className={`${table.label} ${css.label}`}>{words.actual}</span>
        {passedOn === null ? (
          <span className="quiet">{words.open}</span>
        ) : (
          <span className={css.mark}>
            <IconCheck size={16} className="icon" aria-hidden /> {formats.day(passedOn)}
          </span>
        )}
      </td>
      <td>
        <span className={`${table.label} ${css.label}`}>{words.difference}</span>
        {!isEnded && <span>{differenceInWords(words, difference)}</span>}
        {daysLate > 0 && (
          <span className={`${css.note} ${css.late}`}>
            <IconAlertTriangleFilled size={12} className="icon" aria-hidden /> {words.overdue({ days: daysLate })}
          </span>
        )}
      </td>
      <td className={css.move}>
        <PlanMove row={row} detail={detail} />
      </td>
    </tr>
  )
}

type Words = ReturnType<typeof useWords<'course'>>['page']

function differenceInWords(words: Words, days: number): string {
  if (days === 0) return words.onPlan
  return days > 0 ? words.later({ days }) : words.earlier({ days: -days })
}
