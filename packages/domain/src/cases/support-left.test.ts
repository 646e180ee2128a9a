import { expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { supportLeft } from './support-left.ts'

it.each([
  ['2026-11-24', '2028-01-26', { months: 14, days: 3 }],
  ['2026-11-24', '2026-11-24', { months: 0, days: 1 }],
  ['2026-11-24', '2026-12-23', { months: 1, days: 0 }],
  ['2027-01-31', '2027-02-27', { months: 1, days: 0 }],
  ['2026-11-24', '2026-11-23', null],
])('from %s to the end of %s', (today, end, left) => {
  expect(supportLeft(today as Day, end as Day)).toEqual(left)
})
