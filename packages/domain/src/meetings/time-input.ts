import type { TimeOfDay } from '../kernel/text.ts'

/**
 * Reads what a person types into a time field: `14:30`, `14.30`, `1430`, `930`, `14`, `14 Uhr`, `9h`.
 * `null` when it is none of these or no time of a day.
 */
export function readTime(text: string): TimeOfDay | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s*(uhr|h)$/, '')
  const found = /^(\d{1,2})(?:\s*[:.,h]\s*(\d{2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed)
  if (!found) return null
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)]
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
}
