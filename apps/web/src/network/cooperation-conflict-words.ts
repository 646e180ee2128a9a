import type { Day } from '@etappe/domain/kernel/day'
import { type CooperationFields, cooperationLevel } from '@etappe/domain/organisations/cooperation'
import type { Areas } from '@etappe/i18n/areas'
import type { Formats } from '@etappe/i18n/format'

const days: readonly string[] = ['validFrom', 'validTo'] satisfies (keyof CooperationFields)[]

/** How the two versions of a cooperation's field are written in the conflict dialog. */
export function cooperationConflictWords(
  labels: Readonly<Record<string, string>>,
  levels: Areas['baseline']['cooperationLevel'],
  formats: Formats,
) {
  return {
    label: (field: string) => labels[field] ?? field,
    isText: (field: string) => field === 'note',
    show: (field: string, value: unknown): string => {
      if (field === 'level') return levels[cooperationLevel.parse(value)]
      if (days.includes(field) && value !== null) return formats.day(value as Day)
      return typeof value === 'string' ? value : ''
    },
  }
}
