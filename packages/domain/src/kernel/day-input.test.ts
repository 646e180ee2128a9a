import { expect, it } from 'vitest'
import type { Day } from './day.ts'
import { readDay } from './day-input.ts'

const today = '2026-11-24' as Day

it.each([
  ['12.3.', '2026-03-12'],
  ['12.3', '2026-03-12'],
  ['1.12.', '2026-12-01'],
  ['12.3.27', '2027-03-12'],
  ['12.03.2027', '2027-03-12'],
  ['12. 3. 2027', '2027-03-12'],
  ['2027-3-2', '2027-03-02'],
  [' Heute ', '2026-11-24'],
  ['morgen', '2026-11-25'],
  ['gestern', '2026-11-23'],
  ['today', '2026-11-24'],
  ['+14', '2026-12-08'],
  ['-7', '2026-11-17'],
])('reads %j as %s', (typed, day) => {
  expect(readDay(typed, today)).toBe(day)
})

it.each(['', '30.2.', '12', '12.13.', '1.1.999', 'bald', '+', '12/3/2026', '+99999'])('reads %j as no day', (typed) => {
  expect(readDay(typed, today)).toBeNull()
})
