import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type Day, day, dayOf, daysBetween, earliest, isValidOn, latest } from './day.ts'

const at = (text: string) => text as Day
const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(at('1990-01-01'), days))

describe('days', () => {
  it('begin in Berlin, not in London', () => {
    expect(dayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(dayOf(new Date('2026-12-31T22:59:00Z'))).toBe('2026-12-31')
    expect(dayOf(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
  })

  it('are counted across the change of the clocks and leap days', () => {
    expect(daysBetween(at('2026-03-28'), at('2026-03-30'))).toBe(2)
    expect(daysBetween(at('2028-02-28'), at('2028-03-01'))).toBe(2)
    expect(addDays(at('2026-10-25'), 1)).toBe('2026-10-26')
  })

  it('add months to the same date, or to the last of a shorter month', () => {
    expect(addMonths(at('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(at('2027-01-31'), 13)).toBe('2028-02-29')
    expect(addMonths(at('2026-11-24'), 24)).toBe('2028-11-24')
  })

  it('come back when what was added is taken away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (on, days) => {
        expect(addDays(addDays(on, days), -days)).toBe(on)
        expect(daysBetween(on, addDays(on, days))).toBe(days)
      }),
    )
  })

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '0001-01-01', '9999-12-31', ''])('are not %j', (text) => {
    expect(day.safeParse(text).success).toBe(false)
  })

  it('hold from–to with both ends', () => {
    const it = { validFrom: at('2026-01-10'), validTo: at('2026-01-20') }
    expect(['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21'].map((on) => isValidOn(it, at(on)))).toEqual([false, true, true, false])
    expect(isValidOn({ ...it, validTo: null }, at('2199-01-01'))).toBe(true)
  })

  it('have an earliest and a latest among those that are set', () => {
    expect([
      earliest([null, at('2026-02-01'), at('2026-01-01')]),
      latest([null, at('2026-02-01'), at('2026-01-01')]),
      earliest([null]),
    ]).toEqual(['2026-01-01', '2026-02-01', null])
  })
})

/** The last Sunday of a month, when the clocks change at one o'clock UTC (Directive 2000/84/EC). */
const lastSunday = (year: number, month: number) => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 86_400_000
}
const isSummer = (time: number) => {
  const year = new Date(time).getUTCFullYear()
  return lastSunday(year, 2) <= time && time < lastSunday(year, 9)
}
const clockOf = (time: number) => new Date(time + (isSummer(time) ? 2 : 1) * 3_600_000).toISOString()

describe('the day it is in Berlin', () => {
  const years = fc.integer({ min: 2000, max: 2099 })
  const minutes = (days: number) => fc.integer({ min: -days * 1440, max: days * 1440 }).map((it) => it * 60_000)
  const nearAChange = fc.tuple(years, fc.constantFrom(2, 9), minutes(2)).map(([year, month, near]) => lastSunday(year, month) + near)
  const nearNewYear = fc.tuple(years, minutes(1)).map(([year, near]) => Date.UTC(year, 0, 1) + near)
  const nearALeapDay = fc.tuple(years, minutes(2)).map(([year, near]) => Date.UTC(year, 1, 28) + near)
  const times = fc.oneof(nearAChange, nearNewYear, nearALeapDay)

  it('is that of its clocks, also on the days they change, at New Year and on leap days', () => {
    fc.assert(
      fc.property(times, (time) => {
        expect(dayOf(new Date(time))).toBe(clockOf(time).slice(0, 10))
      }),
      { numRuns: 1000 },
    )
  })

  it('is as many days from another as there are midnights between, counted from either', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 4 * 1440 }), (time, later) => {
        const [from, to] = [dayOf(new Date(time)), dayOf(new Date(time + later * 60_000))]
        const midnights = Array.from({ length: later }, (_, it) => time + (it + 1) * 60_000).filter((it) =>
          clockOf(it - (it % 60_000)).includes('T00:00'),
        ).length
        expect([daysBetween(from, to), 0 - daysBetween(to, from)]).toEqual([midnights, midnights])
        expect(addDays(from, midnights)).toBe(to)
      }),
      { numRuns: 50 },
    )
  })
})
