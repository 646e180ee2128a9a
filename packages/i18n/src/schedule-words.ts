import type { MeasureId } from '@etappe/domain/kernel/id'
import type { ScheduleDrift, ScheduleItem } from '@etappe/domain/plan/schedule'
import type { Areas } from './areas.ts'
import type { Formats } from './format.ts'

type Words = Areas['schedule']

/** How far the end of a measure is from what was agreed; `null` where nothing was agreed or nothing can be said. */
export function driftInWords({ drift: words }: Words, drift: ScheduleDrift | null): string | null {
  if (drift === null) return null
  if (drift.isNew) return words.isNew
  if (drift.endDays === null) return null
  if (drift.endDays === 0) return words.none
  return drift.endDays > 0 ? words.later({ days: drift.endDays }) : words.earlier({ days: -drift.endDays })
}

interface Naming {
  readonly words: Words
  readonly formats: Formats
  /** The number of a measure; absent for one that is gone. */
  readonly numberOf: (id: MeasureId) => number | undefined
}

/** What stands out about a measure besides its state: late, critical, begins too early, moved since it was agreed. */
export function remarksInWords(item: ScheduleItem, { words, formats, numberOf }: Naming): string[] {
  const numbers = item.clashesWith.flatMap((id) => numberOf(id) ?? []).map((number) => words.measureNumber({ number }))
  const drift = driftInWords(words, item.drift)
  return [
    ...(item.lateDays > 0 ? [words.late({ days: item.lateDays })] : []),
    ...(item.isCritical ? [words.critical] : []),
    ...(numbers.length > 0 ? [words.clash({ names: formats.list(numbers) })] : []),
    ...(drift !== null && drift !== words.drift.none ? [drift] : []),
  ]
}
