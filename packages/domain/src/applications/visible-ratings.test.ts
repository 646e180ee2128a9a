import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import type { UserId } from '../kernel/id.ts'
import { applicationStates } from './application-course.ts'
import { isToRateBy, visibleRatings, withoutRating } from './visible-ratings.ts'

const [anna, ben, cem] = ['anna', 'ben', 'cem'] as [UserId, UserId, UserId]
const today = '2026-11-24' as Day
const rating = (raterId: UserId, isDone: boolean) => ({ raterId, doneOn: isDone ? today : null })
const raters = (all: readonly { raterId: UserId }[]) => all.map((it) => it.raterId)

describe('visibleRatings', () => {
  it('shows nobody the rating of another before both are done, unless it was decided without', () => {
    const anyRatings = fc.tuple(fc.boolean(), fc.boolean()).filter(([a, b]) => !(a && b))
    const undecided = applicationStates.filter((it) => it !== 'admitted' && it !== 'rejected')
    fc.assert(
      fc.property(anyRatings, fc.constantFrom(...undecided), fc.constantFrom(anna, ben, cem), ([a, b], state, reader) => {
        const seen = visibleRatings([rating(anna, a), rating(ben, b)], reader, state)
        expect(raters(seen)).toEqual([anna, ben].filter((it) => it === reader))
      }),
    )
  })

  it('shows both to everybody once both are done, and what is done once nobody will ever rate', () => {
    expect(raters(visibleRatings([rating(anna, true), rating(ben, true)], cem, 'interviewed'))).toEqual([anna, ben])
    expect(raters(visibleRatings([rating(anna, true), rating(ben, false)], cem, 'rejected'))).toEqual([anna])
  })
})

describe('isToRateBy', () => {
  it('misses who began, and anybody while a rater is missing', () => {
    expect([anna, cem].map((it) => isToRateBy([rating(anna, false)], it))).toEqual([true, true])
    expect([anna, ben, cem].map((it) => isToRateBy([rating(anna, true), rating(ben, false)], it))).toEqual([false, true, false])
    // Who could not go on for a while comes back after two others have rated.
    expect(isToRateBy([rating(anna, false), rating(ben, true), rating(cem, true)], anna)).toBe(false)
  })
})

describe('withoutRating', () => {
  it('leaves whose it is and whether it is done, and every other record whole', () => {
    const changes = { scores: { from: null, to: {} }, note: { from: '', to: 'x' }, doneOn: { from: null, to: today } }
    expect(Object.keys(withoutRating({ noun: 'rating', changes }).changes)).toEqual(['doneOn'])
    expect(withoutRating({ noun: 'interview', changes }).changes).toEqual(changes)
  })
})
