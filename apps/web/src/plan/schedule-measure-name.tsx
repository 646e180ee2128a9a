import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import css from './schedule-row.module.css'
import { ScheduleStateIcon } from './schedule-state-icon.tsx'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly item: ScheduleItem
  readonly onOpen: (number: number) => void
}

/** What stays in view of a measure: number and title, its state, who is responsible. */
export function ScheduleMeasureName({ view, item: { measure }, onOpen }: Props) {
  const { words, plan } = useScheduleWords()
  const responsible = measure.responsibleId === null ? words.noResponsible : (view.plan.names[measure.responsibleId] ?? '')
  return (
    <>
      {/* The keyboard opens it by Enter on the bar, so that one stop per measure is enough. */}
      <button type="button" className={css.title} tabIndex={-1} onClick={() => onOpen(measure.number)} title={measure.title}>
        <span className={css.number}>{words.measureNumber(measure)}</span>
        <bdi className={`${css.titleText} cut`}>{measure.title}</bdi>
      </button>
      <span className={css.sub}>
        <ScheduleStateIcon state={measure.state} />
        {plan.measureState[measure.state]} · <bdi className="cut">{responsible}</bdi>
      </span>
    </>
  )
}
