import { addDays, type Day, day } from './day.ts'

const words: Record<string, number> = {
  heute: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  gestern: -1,
  yesterday: -1,
  übermorgen: 2,
  vorgestern: -2,
}

const build = (year: number, month: number, date: number): Day | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const parsed = day.safeParse(text)
  return parsed.success ? parsed.data : null
}

/**
 * Reads what a person types into a date field: `12.3.`, `12.3.26`, `12.03.2026`, `2026-03-12`, `heute`, `+14`, `-7`.
 * Without a year the day of `today`'s year is meant. `null` when it is none of these or no day of the calendar.
 */
export function readDay(text: string, today: Day): Day | null {
  const typed = text.trim().toLowerCase()
  const offset = words[typed] ?? (/^[+-]\d{1,4}$/.test(typed) ? Number(typed) : undefined)
  if (offset !== undefined) return addDays(today, offset)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return build(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const german = /^(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{2}|\d{4})?$/.exec(typed)
  if (!german) return null
  const year = german[3] === undefined ? Number(today.slice(0, 4)) : Number(german[3]) + (german[3].length === 2 ? 2000 : 0)
  return build(year, Number(german[2]), Number(german[1]))
}
