import type { Day } from '@etappe/domain/kernel/day'
import type { Zoom } from '@etappe/domain/plan/schedule-look'
import type { Areas } from '@etappe/i18n/areas'
import type { Formats } from '@etappe/i18n/format'

type Label = (on: Day) => string

const year: Label = (on) => on.slice(0, 4)
const quarterOf = (on: Day) => Math.ceil(Number(on.slice(5, 7)) / 3)

/** What is written on the parts of the time axis, by view. */
export function tickLabels(formats: Formats, words: Areas['schedule']): Readonly<Record<'upper' | 'lower', Readonly<Record<Zoom, Label>>>> {
  const month: Label = (on) => formats.monthShort(on)
  const quarter: Label = (on) => words.quarter({ quarter: quarterOf(on) })
  return {
    upper: {
      week: (on) => `${formats.monthShort(on)} ${year(on)}`,
      month: (on) => `${quarter(on)} ${year(on)}`,
      quarter: year,
      plan: year,
    },
    lower: { week: formats.dayShort, month, quarter: month, plan: quarter },
  }
}
