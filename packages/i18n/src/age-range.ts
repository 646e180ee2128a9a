import { agePartFrom, type AgePart, agePartTo, type AgeRange } from '@etappe/domain/baseline/offer-age'
import type { Locale } from './index.ts'
import { plural } from './plural.ts'

const words = {
  de: {
    pregnancy: 'Schwangerschaft',
    birth: 'Geburt',
    school: 'Einschulung',
    monthsBefore: { one: '# Monat vor der Geburt', other: '# Monate vor der Geburt' },
    months: { one: '# Monat', other: '# Monate' },
    years: { one: '# Jahr', other: '# Jahre' },
  },
  en: {
    pregnancy: 'Pregnancy',
    birth: 'birth',
    school: 'school entry',
    monthsBefore: { one: '# month before birth', other: '# months before birth' },
    months: { one: '# month', other: '# months' },
    years: { one: '# year', other: '# years' },
  },
} as const

function sayPart(locale: Locale, { unit, count }: AgePart): string {
  const said = words[locale][unit]
  return typeof said === 'string' ? said : plural(locale, count, said)
}

/** The start without its unit where the end has the same: "0–3 years". */
function sayFrom(locale: Locale, from: AgePart, to: AgePart): string {
  const isBare = from.unit === to.unit && (from.unit === 'years' || from.unit === 'months')
  const isZero = from.unit === 'years' && from.count === 0
  if (isBare || (isZero && to.unit === 'months')) return String(from.count)
  return isZero ? words[locale].birth : sayPart(locale, from)
}

/** An age range as people write it, and as `readAges` reads it back: "0–3 years", "Pregnancy", "18 months – school entry". */
export function sayAges(locale: Locale, { ageFrom, ageTo }: AgeRange): string {
  const [from, to] = [agePartFrom(ageFrom), agePartTo(ageTo)]
  if (from.unit === 'pregnancy' && to.unit === 'birth') return words[locale].pregnancy
  const start = sayFrom(locale, from, to)
  const dash = /^\d+$/.test(start) ? '–' : ' – '
  return `${start}${dash}${sayPart(locale, to)}`
}
