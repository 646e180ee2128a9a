import { daysBetween } from '@etappe/domain/kernel/day'
import { type Milestone, milestoneDaysLate } from '@etappe/domain/meetings/milestone'
import { useApp } from '../app/app-context.tsx'
import css from './marks.module.css'

/** When a milestone is due, red with the days when that day has passed, or when it was done. */
export function DueMark({ milestone }: { milestone: Pick<Milestone, 'dueOn' | 'doneOn'> }) {
  const { me, messages: m, formats } = useApp()
  const words = m.meetings.milestoneList
  const { dueOn, doneOn } = milestone
  if (doneOn !== null) return <span className={`${css.due} quiet`}>{words.doneOn({ day: formats.day(doneOn) })}</span>
  const late = milestoneDaysLate(milestone, me.today)
  const ahead = daysBetween(me.today, dueOn)
  return (
    <span className={css.due}>
      <span className={late > 0 ? 'bad strong' : ahead === 0 ? 'strong' : ''}>{formats.day(dueOn)}</span>
      <span className={`small ${late > 0 ? 'bad' : 'quiet'}`}>
        {late > 0 ? words.late({ count: late }) : ahead === 0 ? words.today : words.ahead({ count: ahead })}
      </span>
    </span>
  )
}
