import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../kernel/day.ts'
import { axisOf, barOf, dayAt, monthTicks, placeOf, quarterTicks, scaleOf, weekTicks, yearTicks, zoomBy } from './schedule-scale.ts'
import { zooms } from './schedule-look.ts'

const on = (text: string) => text as Day
const axis = axisOf([on('2026-03-10'), on('2027-11-02')], on('2026-11-24'))

describe('the time axis', () => {
  it('shows whole months around everything and today', () => {
    expect(axis).toEqual({ startsOn: '2026-02-01', endsOn: '2027-12-31' })
    expect(axisOf([], on('2026-11-24'))).toEqual({ startsOn: '2026-10-01', endsOn: '2026-12-31' })
    expect(axisOf([on('2025-05-31')], on('2026-11-24')).startsOn).toBe('2025-04-01')
  })

  it('fits the whole plan into its room, and a nearer view never shows less of it', () => {
    expect(scaleOf(axis, 'plan', 1000).width).toBeCloseTo(1000)
    const widths = zooms.map((zoom) => scaleOf(axis, zoom, 1000).width)
    expect(widths.toSorted((a, b) => b - a)).toEqual(widths)
    expect(scaleOf(axisOf([], on('2026-11-24')), 'quarter', 1000).width).toBeCloseTo(1000)
  })

  it('turns a day into a place and the place back into the day, in every view', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zooms),
        fc.integer({ min: 0, max: 698 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (zoom, days, within) => {
          const scale = scaleOf(axis, zoom, 1100)
          const it = addDays(axis.startsOn, days)
          expect(dayAt(scale, placeOf(scale, it) + within * scale.perDay)).toBe(it)
        },
      ),
    )
  })

  it('draws a bar to the end of its last day', () => {
    const scale = scaleOf(axis, 'week', 0)
    expect(barOf(scale, { startsOn: on('2026-02-01'), endsOn: on('2026-02-28') })).toEqual({ x: 0, width: 28 * scale.perDay })
    expect(barOf(scale, { startsOn: on('2026-02-03'), endsOn: on('2026-02-03') })).toEqual({ x: 2 * scale.perDay, width: scale.perDay })
  })

  it('parts without gap into weeks from Monday, months, quarters and years', () => {
    const scale = scaleOf(axis, 'month', 0)
    for (const ticks of [weekTicks(scale), monthTicks(scale), quarterTicks(scale), yearTicks(scale)]) {
      expect(ticks[0]?.x).toBe(0)
      expect(ticks.reduce((sum, it) => sum + it.width, 0)).toBeCloseTo(scale.width)
    }
    expect(weekTicks(scale)[1]?.on).toBe('2026-02-02')
    expect(quarterTicks(scale).map((it) => it.on)).toEqual([
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
      '2027-01-01',
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
    ])
    expect(yearTicks(scale).map((it) => it.on)).toEqual(['2026-01-01', '2027-01-01'])
  })

  it('zooms step by step and stops at both ends', () => {
    expect([zoomBy('month', -1), zoomBy('week', -1), zoomBy('quarter', 1), zoomBy('plan', 1)]).toEqual(['week', 'week', 'plan', 'plan'])
  })
})
