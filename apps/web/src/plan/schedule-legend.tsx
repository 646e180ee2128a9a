import { measureStates } from '@etappe/domain/plan/measure-state'
import { IconAlertTriangle, IconArrowBarToRight, IconArrowsShuffle } from '@tabler/icons-react'
import bar from './schedule-bar.module.css'
import css from './schedule-legend.module.css'
import { ScheduleStateIcon } from './schedule-state-icon.tsx'
import { useScheduleWords } from './use-schedule-words.ts'

/** What the signs of the picture mean. */
export function ScheduleLegend({ hasAgreed }: { readonly hasAgreed: boolean }) {
  const { words, plan } = useScheduleWords()
  return (
    <ul className={css.legend} aria-label={words.legend}>
      {measureStates.map((state) => (
        <li key={state}>
          <span className={`${bar.bar} ${css.sample}`} data-state={state}>
            <span className={css.icon}>
              <ScheduleStateIcon state={state} size={12} />
            </span>
          </span>
          {plan.measureState[state]}
        </li>
      ))}
      {hasAgreed && (
        <li>
          <span className={css.agreed} />
          {words.legends.agreed}
        </li>
      )}
      <li>
        <i className={css.rhomb} />
        {words.legends.milestone}
      </li>
      <li>
        <IconAlertTriangle size={14} className="icon bad" aria-hidden />
        {words.legends.late}
      </li>
      <li>
        <IconArrowsShuffle size={14} className="icon bad" aria-hidden />
        {words.legends.clash}
      </li>
      <li>
        <IconArrowBarToRight size={14} className="icon" aria-hidden />
        {words.legends.critical}
      </li>
    </ul>
  )
}
