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

/** Days the end moves back; 0 when it does not. */
const laterBy = (before: Span | null, after: Span | null) => (before && after ? Math.max(0, daysBetween(before.endsOn, after.endsOn)) : 0)

/** What the typed days would mean for the rest of the plan, and how much room there is. */
export function ScheduleEffects({ view, item, span }: Props) {
  const { formats } = useApp()
  const { words } = useScheduleWords()
  const { slackDays, measure } = item
  const days = laterBy(item.span, span)
  const pushed = pushedBy(view.plan.measures, measure.id, days)
  const names = [...pushed].flatMap(([id, by]) => {
    const number = view.byId.get(id)?.measure.number
    return number === undefined ? [] : [words.form.pushed({ number, days: by })]
  })
  const endDays = endMovedBy(view.plan.measures, new Map([...pushed, [measure.id, days]]))
  const overrun = span && view.supportEnd !== null ? daysBetween(view.supportEnd, span.endsOn) : 0
  if (slackDays === null && names.length === 0 && overrun <= 0) return null
  return (
    <div className={css.effects} role="status">
      {slackDays !== null && <p>{slackDays > 0 ? words.form.slack({ days: slackDays }) : words.form.noSlack}</p>}
      {overrun > 0 && <p>{words.form.overrun({ days: overrun })}</p>}
      {names.length > 0 && <p>{words.form.pushes({ days, names: formats.list(names), endDays })}</p>}
    </div>
  )
}
