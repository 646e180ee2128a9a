import type { Day } from '@etappe/domain/kernel/day'
import { expect, it } from 'vitest'
import { isOnLine, monthsOn, placeOf } from './radar-scale.ts'

const today = '2026-11-24' as Day

it('places days between 150 before and 30 after today, and what lies beyond at the edge', () => {
  expect(placeOf('2026-06-27' as Day, today)).toBe(0)
  expect(placeOf(today, today)).toBeCloseTo((150 / 180) * 100)
  expect(placeOf('2026-12-24' as Day, today)).toBe(100)
  expect(placeOf('2020-01-01' as Day, today)).toBe(0)
  expect(placeOf('2030-01-01' as Day, today)).toBe(100)
  expect([isOnLine('2026-12-24' as Day, today), isOnLine('2026-12-25' as Day, today)]).toEqual([true, false])
})

it('names the months that begin on the line, over the turn of the year too', () => {
  expect(monthsOn(today)).toEqual(['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'])
  expect(monthsOn('2027-01-31' as Day)).toEqual(
    ['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01'].filter((it) => it >= '2026-09-03'),
  )
})
