import { expect, it } from 'vitest'
import { readTime } from './time-input.ts'

it.each([
  ['14:30', '14:30'],
  ['14.30', '14:30'],
  ['14,30', '14:30'],
  ['1430', '14:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  [' 14 Uhr ', '14:00'],
  ['14:30 Uhr', '14:30'],
  ['9h15', '09:15'],
  ['9h', '09:00'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
])('reads %s as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

it.each(['', '24:00', '14:60', '2460', 'mittags', '14:3', '14:300', '-1', '12.3.', '١٤:٣٠'])('does not take %s for a time', (typed) => {
  expect(readTime(typed)).toBeNull()
})
