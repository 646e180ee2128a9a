import { expect, it } from 'vitest'
import { ticksOf } from './axis.ts'

it('counts in round figures', () => {
  expect(ticksOf(0, 12)).toEqual([0, 5, 10, 15])
  expect(ticksOf(31.2, 38.9)).toEqual([30, 32, 34, 36, 38, 40])
  expect(ticksOf(21_000, 21_900)).toEqual([21_000, 21_250, 21_500, 21_750, 22_000])
  expect(ticksOf(7, 7)).toEqual([0, 2, 4, 6, 8])
})

it.each([
  [-3, 4.5],
  [-1e9, 1e9],
  [0, 0],
  [0.01, 0.02],
  [99.9, 100.1],
  [-7.25, -7.2],
  [12_345, 12_346],
])('reaches over everything from %d to %d with few figures', (least, most) => {
  const ticks = ticksOf(least, most)
  const slack = Math.max(1, Math.abs(most)) * 1e-9
  expect(ticks[0]).toBeLessThanOrEqual(least + slack)
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(most - slack)
  expect(ticks.length).toBeLessThanOrEqual(8)
})
