import type { CourseRow } from '@etappe/domain/cases/course-table'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './phase-plan-page.module.css'

interface Props {
  readonly row: CourseRow
  /** Names of people by id. */
  readonly names: Readonly<Record<string, string>>
}

/** What was agreed for a gate, one after the other: from which day to which, by whom, when and why. */
export function PlanAgreed({ row: { agreed }, names }: Props) {
  const { formats } = useApp()
  const words = useWords('course').page
  if (agreed.length === 0) return <span className="quiet">{words.noAgreed}</span>
  return (
    <ul className={css.changes}>
      {agreed.map(({ change, holds }) => (
        <li key={change.id} data-over={holds ? undefined : true}>
          <span>{words.change({ from: formats.day(change.before), to: formats.day(change.agreedOn) })}</span>
          <span className={css.note}>{change.reason}</span>
          <span className={css.note}>{words.by({ name: names[change.changedBy] ?? '', day: formats.day(change.changedOn) })}</span>
          {!holds && <span className={css.note}>{words.noLonger}</span>}
        </li>
      ))}
    </ul>
  )
}
