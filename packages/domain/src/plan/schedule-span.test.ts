import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../kernel/day.ts'
import { dragBy, grips, lengthOf, monthEnd, moveByDays, moveByMonths, type Span, spanOf } from './schedule-span.ts'

const on = (text: string) => text as Day
const span = (startsOn: string, endsOn: string): Span => ({ startsOn: on(startsOn), endsOn: on(endsOn) })

const anyDay = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays(on('1900-02-01'), days))
const anySpan = fc.tuple(anyDay, fc.integer({ min: 0, max: 800 })).map(([startsOn, days]): Span => {
  const endsOn = addDays(startsOn, days)
  return { startsOn, endsOn: endsOn > '2199-12-31' ? startsOn : endsOn }
})
const anyGrip = fc.constantFrom(...grips)

describe('moving a measure', () => {
  it('keeps its length, moves one end, and stops an end at the other', () => {
    const it = span('2026-03-01', '2026-06-30')
    expect(moveByDays(it, 'whole', 31)).toEqual(span('2026-04-01', '2026-07-31'))
    expect(moveByDays(it, 'end', -10)).toEqual(span('2026-03-01', '2026-06-20'))
    expect(moveByDays(it, 'start', 400)).toEqual(span('2026-06-30', '2026-06-30'))
    expect(moveByDays(it, 'end', -400)).toEqual(span('2026-03-01', '2026-03-01'))
  })

  it('stays whole months over months of different length', () => {
    const march = span('2027-03-01', '2027-03-31')
    expect(moveByMonths(march, 'whole', -1)).toEqual(span('2027-02-01', '2027-02-28'))
    expect(moveByMonths(span('2027-02-01', '2027-02-28'), 'whole', 12)).toEqual(span('2028-02-01', '2028-02-29'))
    expect(moveByMonths(span('2027-01-31', '2027-02-10'), 'whole', 1)).toEqual(span('2027-02-28', '2027-03-10'))
    expect(moveByMonths(march, 'end', 1)).toEqual(span('2027-03-01', '2027-04-30'))
    expect(moveByMonths(march, 'start', 1)).toEqual(span('2027-03-31', '2027-03-31'))
  })

  it('goes by days under a pointer that sees days, and by weeks, whole months and edges of months under one that does not', () => {
    expect(dragBy(span('2026-03-05', '2026-03-20'), 'whole', 3.4, 'day')).toEqual(span('2026-03-08', '2026-03-23'))
    expect(dragBy(span('2026-03-05', '2026-03-20'), 'whole', 9, 'week')).toEqual(span('2026-03-12', '2026-03-27'))
    expect(dragBy(span('2026-03-01', '2026-06-30'), 'whole', 33, 'week')).toEqual(span('2026-04-01', '2026-07-31'))
    expect(dragBy(span('2026-03-01', '2026-06-30'), 'end', 29, 'week')).toEqual(span('2026-03-01', '2026-07-31'))
    expect(dragBy(span('2026-03-01', '2026-06-30'), 'start', -29, 'week')).toEqual(span('2026-02-01', '2026-06-30'))
    expect(dragBy(span('2026-03-01', '2026-06-30'), 'end', 3, 'week')).toEqual(span('2026-03-01', '2026-06-30'))
  })

  it('whatever is done, gives days of the calendar in order; moving all of it by days keeps its length', () => {
    const move = fc.oneof(
      fc.record({ by: fc.constant('days' as const), much: fc.integer({ min: -200_000, max: 200_000 }) }),
      fc.record({ by: fc.constant('months' as const), much: fc.integer({ min: -1200, max: 1200 }) }),
      fc.record({ by: fc.constant('drag' as const), much: fc.double({ min: -4000, max: 4000, noNaN: true }) }),
    )
    fc.assert(
      fc.property(anySpan, anyGrip, move, (before, grip, { by, much }) => {
        const after =
          by === 'days'
            ? moveByDays(before, grip, much)
            : by === 'months'
              ? moveByMonths(before, grip, much)
              : dragBy(before, grip, much, 'week')
        expect(day.safeParse(after.startsOn).success && day.safeParse(after.endsOn).success).toBe(true)
        expect(after.startsOn <= after.endsOn).toBe(true)
        expect(by !== 'days' || grip !== 'whole' || lengthOf(after) === lengthOf(before)).toBe(true)
        expect(grip !== 'start' || after.endsOn === before.endsOn).toBe(true)
        expect(grip !== 'end' || after.startsOn === before.startsOn).toBe(true)
      }),
    )
  })

  it('and back again is where it was, as long as no end was in the way', () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: -20, max: 20 }), (before, days) => {
        fc.pre(addDays(before.endsOn, 20) <= '2199-12-31' && addDays(before.startsOn, -20) >= '1900-01-01')
        expect(moveByDays(moveByDays(before, 'whole', days), 'whole', -days)).toEqual(before)
      }),
    )
  })

  it('of whole months ends at the end of a month, however far', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: -24, max: 24 }),
        (from, length, by) => {
          const first = moveByMonths(span('2000-01-01', '2000-01-31'), 'whole', from)
          const before = { startsOn: first.startsOn, endsOn: moveByMonths(first, 'end', length).endsOn }
          const after = moveByMonths(before, 'whole', by)
          expect(after.startsOn.slice(8)).toBe('01')
          expect(after.endsOn).toBe(monthEnd(after.endsOn))
          expect(moveByMonths(after, 'whole', -by)).toEqual(before)
        },
      ),
    )
  })

  it('has no span without both days in order', () => {
    expect(spanOf({ startsOn: null, endsOn: on('2026-01-01') })).toBeNull()
    expect(spanOf({ startsOn: on('2026-01-02'), endsOn: on('2026-01-01') })).toBeNull()
    expect(spanOf({ startsOn: on('2026-01-02'), endsOn: on('2026-01-02') })).toEqual(span('2026-01-02', '2026-01-02'))
  })
})
