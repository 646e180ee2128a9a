import { daysBetween } from '@etappe/domain/kernel/day'
import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { endMovedBy, pushedBy } from '@etappe/domain/plan/schedule-slack'
import type { Span } from '@etappe/domain/plan/schedule-span'
import { useApp } from '../app/app-context.tsx'
import css from './schedule-dialog.module.css'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly item: ScheduleItem
  /** The days that are typed. */
  readonly span: Span | null
}

/** What the typed days would mean for the rest of the plan, and how much room there is. */
export function ScheduleEffects({ view, item, span }: Props) {
  const { formats } = useApp()
  const { words } = useScheduleWords()
  const { slackDays, measure } = item
  const days = span && item.span ? Math.max(0, daysBetween(item.span.endsOn, span.endsOn)) : 0
  const pushed = pushedBy(view.plan.measures, measure.id, days)
  const names = [...pushed].flatMap(([id, by]) => {
    const number = view.byId.get(id)?.measure.number
    return number === undefined ? [] : [words.form.pushed({ number, days: by })]
  })
  const endDays = endMovedBy(view.plan.measures, new Map([...pushed, [measure.id, days]]))
  if (slackDays === null && names.length === 0) return null
  return (
    <div className={css.effects} role="status">
      {slackDays !== null && slackDays > 0 && <p>{words.form.slack({ days: slackDays })}</p>}
      {slackDays === 0 && <p>{words.form.noSlack}</p>}
      {slackDays !== null && slackDays < 0 && <p>{words.form.overrun({ days: -slackDays })}</p>}
      {names.length > 0 && <p>{words.form.pushes({ days, names: formats.list(names), endDays })}</p>}
    </div>
  )
}
