import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CourseRow } from '@etappe/domain/cases/course-table'
import { type Day, weekdayOf } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** Why a gate is planned for just this day: skipped holidays by name, rests, the window of the support. */
export function usePlanNotes(row: CourseRow, detail: CaseDetail, holidayName: (on: Day) => string | null): string[] {
  const { formats } = useApp()
  const words = useWords('course').page
  const { supportEnd, supportReason } = detail.case
  const { gate, skipped, restDays } = row
  const named = skipped.map((on) => {
    const weekday = weekdayOf(on)
    const name = holidayName(on) ?? (weekday === 6 ? words.saturday : weekday === 0 ? words.sunday : null)
    return name === null ? formats.day(on) : words.free({ name, day: formats.dayShort(on) })
  })
  const support =
    gate !== 'closing' || supportEnd === null
      ? null
      : supportReason === ''
        ? words.supportEnd({ day: formats.day(supportEnd) })
        : words.supportReason({ day: formats.day(supportEnd), reason: supportReason })
  return [
    gate === 'admission' ? words.admitted : null,
    support,
    named.length > 0 ? words.skipped({ days: formats.list(named) }) : null,
    restDays > 0 ? words.restMoved({ days: restDays }) : null,
  ].filter((it) => it !== null)
}
