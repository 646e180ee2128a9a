import type { Day } from '@etappe/domain/kernel/day'
import type { Locale } from './index.ts'

const tag: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' }
const utc = (on: Day) => new Date(`${on}T00:00:00Z`)

/** How days, instants and numbers are written in a language: dd.mm.yyyy and 1.234,5 in German. */
export function formats(locale: Locale) {
  const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag[locale], options)
  const full = of({ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  const short = of({ day: '2-digit', month: '2-digit', timeZone: 'UTC' })
  const compact = of({ day: '2-digit', month: '2-digit', year: '2-digit', timeZone: 'UTC' })
  const long = of({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const weekday = of({ weekday: 'long', timeZone: 'UTC' })
  const month = of({ month: 'short', timeZone: 'UTC' })
  const moment = of({ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' })
  const clock = of({ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' })
  const number = new Intl.NumberFormat(tag[locale])
  const percent = new Intl.NumberFormat(tag[locale], { style: 'percent' })
  const list = new Intl.ListFormat(tag[locale], { type: 'conjunction' })
  return {
    /** 24.11.2026 */
    day: (on: Day) => full.format(utc(on)),
    /** 24.11. */
    dayShort: (on: Day) => short.format(utc(on)),
    /** 24.11.26 */
    dayCompact: (on: Day) => compact.format(utc(on)),
    /** Dienstag, 24. November */
    dayLong: (on: Day) => long.format(utc(on)),
    weekday: (on: Day) => weekday.format(utc(on)),
    monthShort: (on: Day) => month.format(utc(on)),
    /** 24.11.2026, 16:02 in Berlin */
    instant: (at: string) => moment.format(new Date(at)),
    /** 16:02 in Berlin */
    clock: (at: string) => clock.format(new Date(at)),
    number: (value: number) => number.format(value),
    /** 0.84 → 84 % */
    percent: (value: number) => percent.format(value),
    list: (parts: readonly string[]) => list.format(parts),
  }
}
export type Formats = ReturnType<typeof formats>
