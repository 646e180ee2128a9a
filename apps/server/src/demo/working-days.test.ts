import type { Day } from '@etappe/domain/kernel/day'
import { expect, it } from 'vitest'
import { berlinInstant, dayAt, isWorkingDay, workingDayFrom, workingDayUntil } from './working-days.ts'

const day = (text: string) => text as Day

it.each([
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-05-14', 'Ascension Day'],
  ['2026-05-25', 'Whit Monday'],
  ['2027-03-26', 'Good Friday of another year'],
  ['2024-04-01', 'Easter Monday of a leap year'],
  ['2038-04-26', 'the latest Easter Monday there is'],
  ['2026-12-25', 'Christmas'],
  ['2026-11-22', 'a Sunday'],
])('nobody works on %s, %s', (text) => {
  expect(isWorkingDay(day(text))).toBe(false)
})

it.each(['2026-04-02', '2026-04-07', '2026-11-24', '2028-02-29'])('people work on %s', (text) => {
  expect(isWorkingDay(day(text))).toBe(true)
})

it('finds the next working day on either side of a long weekend', () => {
  expect(workingDayFrom(day('2026-04-03'))).toBe('2026-04-07')
  expect(workingDayUntil(day('2026-04-06'))).toBe('2026-04-02')
})

it('knows when it is nine in Berlin, in summer, in winter and on the days the clocks change', () => {
  expect(berlinInstant(day('2026-07-01'), 540)).toBe('2026-07-01T07:00:00.000Z')
  expect(berlinInstant(day('2026-12-01'), 540)).toBe('2026-12-01T08:00:00.000Z')
  expect(berlinInstant(day('2026-03-29'), 540)).toBe('2026-03-29T07:00:00.000Z')
  expect(berlinInstant(day('2026-10-25'), 540)).toBe('2026-10-25T08:00:00.000Z')
})

it('knows the day of an instant in Berlin', () => {
  expect(dayAt(berlinInstant(day('2028-02-29'), 30))).toBe('2028-02-29')
})
