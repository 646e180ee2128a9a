import type { CaseRow } from '@etappe/domain/cases/case-query'
import { daysBetween } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { milestoneName } from './case-facts.ts'
import css from './case-board.module.css'

/** What a card promises next, in one line. A closed case promises nothing. */
export function CardMilestone({ row }: { row: CaseRow }) {
  const { me, messages: m, formats } = useApp()
  const next = row.nextMilestone
  if (row.light === 'closed') return null
  if (!next) return <p className={`${css.small} quiet cut`}>{m.caseload.card.noMilestone}</p>
  const late = daysBetween(next.dueOn, me.today)
  return (
    <div className={`${css.pair} ${css.small}`}>
      <bdi className="cut">{milestoneName(next, m)}</bdi>
      <span className={late > 0 ? 'bad nowrap' : 'quiet nowrap'}>
        {late > 0 ? m.caseload.late({ days: late }) : formats.day(next.dueOn)}
      </span>
    </div>
  )
}
