import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeOf, runsOf } from './indicator-series.ts'

const at = (...points: [number, number | null][]) => points.map(([year, value]) => ({ year, value }))

it('compares the first and the last year that are known', () => {
  expect(changeOf(at([2022, null], [2023, 12.1], [2024, 99], [2025, 12.4], [2026, null]))).toEqual({
    from: 2023,
    to: 2025,
    difference: 0.3,
    percent: 2.5,
  })
  expect(changeOf(at([2023, 0], [2025, 4]))).toMatchObject({ difference: 4, percent: null })
  expect(changeOf(at([2023, -4], [2025, -2]))).toMatchObject({ difference: 2, percent: 50 })
})

it('has nothing to compare with one year', () => {
  expect(changeOf(at([2025, 4], [2026, null]))).toBeNull()
  expect(changeOf([])).toBeNull()
})

it('draws no line across a year that is missing or not shown', () => {
  expect(runsOf(at([2026, 5], [2020, 1], [2021, 2], [2023, 3], [2024, null], [2025, 4])).map((run) => run.map((it) => it.year))).toEqual([
    [2020, 2021],
    [2023],
    [2025, 2026],
  ])
})

it('keeps every known year in exactly one run', () => {
  const points = fc.uniqueArray(fc.record({ year: fc.integer({ min: 1990, max: 2100 }), value: fc.option(fc.integer()) }), {
    selector: (it) => it.year,
  })
  fc.assert(
    fc.property(points, (series) => {
      const known = series.filter((it) => it.value !== null).map((it) => it.year)
      expect(
        runsOf(series)
          .flat()
          .map((it) => it.year),
      ).toEqual(known.toSorted((a, b) => a - b))
    }),
  )
})
