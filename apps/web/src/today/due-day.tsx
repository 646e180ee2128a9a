import { type Day, daysBetween } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import css from './due-day.module.css'

/** When something is due and how long that is: red when it has passed. */
export function DueDay({ on, today }: { on: Day; today: Day }) {
  const { messages: m, formats } = useApp()
  const ahead = daysBetween(today, on)
  const date = on.slice(0, 4) === today.slice(0, 4) ? formats.dayShort(on) : formats.day(on)
  const distance = ahead < 0 ? m.today.due.late({ count: -ahead }) : m.today.due.ahead({ count: ahead })
  return (
    <span className={css.due}>
      <span className={ahead < 0 ? 'bad strong' : ahead === 0 ? 'strong' : ''}>{ahead === 0 ? m.today.due.today : date}</span>
      <span className={`small ${ahead < 0 ? 'bad' : 'quiet'}`}>{ahead === 0 ? date : distance}</span>
    </span>
  )
}
