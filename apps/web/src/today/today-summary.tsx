import { useApp } from '../app/app-context.tsx'
import type { TodayPage } from './today-data.ts'

/** The day in one line: what there is, what is late, who was not heard of. */
export function TodaySummary({ page }: { page: TodayPage }) {
  const { messages: m } = useApp()
  const words = m.today.summary
  const { overdue, contact } = page
  return (
    <>
      {words.meetings({ count: page.meetings.today })},{' '}
      {overdue.count > 0 ? <span className="bad strong">{words.overdue({ count: overdue.count })}</span> : words.calm}
      {contact.late > 0 && <>, {words.late({ count: contact.late })}</>}
    </>
  )
}
