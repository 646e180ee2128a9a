import { daysBetween } from '@etappe/domain/kernel/day'
import type { Measure } from '@etappe/domain/plan/measure'
import { isOverdue } from '@etappe/domain/plan/measure-rules'
import { useApp } from '../app/app-context.tsx'
import css from './measure-row.module.css'
import { usePlanWords } from './use-plan-words.ts'

/** From when to when; overdue is said in words. */
export function MeasureTime({ measure }: { readonly measure: Measure }) {
  const { me } = useApp()
  const { words, span } = usePlanWords()
  const time = span(measure)
  const isLate = isOverdue(measure, me.today)
  return (
    <div className={css.time}>
      <span>
        <span className="sr">{words.column.time}: </span>
        {time ?? <span className="quiet">{words.measures.noDate}</span>}
      </span>
      {isLate && measure.endsOn !== null && (
        <span className="bad small strong">{words.measures.overdue({ days: daysBetween(measure.endsOn, me.today) })}</span>
      )}
    </div>
  )
}
