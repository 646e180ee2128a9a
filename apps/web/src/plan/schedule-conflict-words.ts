import { day } from '@etappe/domain/kernel/day'
import { type MeasureId, measureId } from '@etappe/domain/kernel/id'
import type { Areas } from '@etappe/i18n/areas'
import type { Formats } from '@etappe/i18n/format'
import type { ScheduleView } from './use-schedule-view.ts'

interface Sources {
  readonly view: ScheduleView
  readonly formats: Formats
  readonly words: Areas['schedule']
  readonly plan: Areas['plan']
}

/** How the two versions of a measure's days and dependencies are written in the conflict dialog. */
export function scheduleConflictWords({ view, formats, words, plan }: Sources) {
  const labels: Readonly<Record<string, string>> = plan.field.measure
  const nameOf = (id: MeasureId) => view.byId.get(id)?.measure.number
  return {
    label: (field: string) => labels[field] ?? field,
    isText: () => false,
    show: (_field: string, value: unknown): string => {
      if (Array.isArray(value)) {
        const numbers = value.flatMap((it) => nameOf(measureId.parse(it)) ?? [])
        return formats.list(numbers.map((number) => words.measureNumber({ number })))
      }
      const read = day.safeParse(value)
      return read.success ? formats.day(read.data) : ''
    },
  }
}
