import { expect, it } from 'vitest'
import type { Day, Validity } from '../kernel/day.ts'
import { coveredUntil } from './cover.ts'

const today = '2026-11-24' as Day
const period = (validFrom: string, validTo: string | null): Validity => ({ validFrom: validFrom as Day, validTo: validTo as Day | null })

it.each([
  ['nothing', [], '2026-11-23'],
  ['only what is over or to come', [period('2020-01-01', '2026-11-23'), period('2026-11-25', null)], '2026-11-23'],
  ['one until today', [period('2026-01-01', '2026-11-24')], '2026-11-24'],
  ['one that takes over the day after', [period('2026-12-01', null), period('2026-01-01', '2026-11-30')], null],
  ['one that takes over a day too late', [period('2026-01-01', '2026-11-30'), period('2026-12-02', null)], '2026-11-30'],
  ['a short one within a long one', [period('2020-01-01', '2027-06-30'), period('2026-01-01', '2026-12-31')], '2027-06-30'],
  ['one without end', [period('2026-11-24', null)], null],
])('tells until when there is no gap: %s', (_what, periods, until) => {
  expect(coveredUntil(periods, today)).toBe(until)
})
