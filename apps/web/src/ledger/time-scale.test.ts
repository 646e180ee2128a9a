import type { Day } from '@etappe/domain/kernel/day'
import { expect, it } from 'vitest'
import { halfYearsOf, placeIn } from './time-scale.ts'

const window = { start: '2026-04-26' as Day, end: '2028-04-25' as Day }

it('places days within the support, and what lies beyond at its edge', () => {
  expect([window.start, window.end, '2027-04-26' as Day].map((it) => Math.round(placeIn(window, it)))).toEqual([0, 100, 50])
  expect([placeIn(window, '2020-01-01' as Day), placeIn(window, '2030-01-01' as Day)]).toEqual([0, 100])
})

it('marks half-years by the first day of a month', () => {
  expect(halfYearsOf(window)).toEqual(['2026-05-01', '2026-11-01', '2027-05-01', '2027-11-01'])
  expect(halfYearsOf({ start: '2026-05-01' as Day, end: '2026-06-01' as Day })).toEqual(['2026-05-01'])
})
