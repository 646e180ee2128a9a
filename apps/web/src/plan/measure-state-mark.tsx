import type { Measure } from '@etappe/domain/plan/measure'
import type { MeasureState } from '@etappe/domain/plan/measure-state'
import css from './measure-row.module.css'
import { ScheduleStateIcon } from './schedule-state-icon.tsx'
import { usePlanWords } from './use-plan-words.ts'

const tones: Partial<Record<MeasureState, string>> = { done: 'good', postponed: 'warn', dropped: 'quiet' }

/** How far a measure is: a sign, its word, and the day it was done. */
export function MeasureStateMark({ measure }: { readonly measure: Measure }) {
  const { words, formats } = usePlanWords()
  return (
    <div className={`${css.state} ${tones[measure.state] ?? ''}`}>
      <ScheduleStateIcon state={measure.state} />
      <span>
        <span className="sr">{words.column.state}: </span>
        {words.measureState[measure.state]}
        {measure.doneOn !== null && <span className="small"> {words.measures.doneOn({ day: formats.dayCompact(measure.doneOn) })}</span>}
      </span>
    </div>
  )
}
