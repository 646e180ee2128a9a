import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, daysNeeded, fewestLike, type ForecastFacts, likelihoodOf } from './forecast.ts'

const facts = (over: Partial<ForecastFacts> = {}): ForecastFacts => ({
  met: 3,
  total: 6,
  daysLeft: 30,
  daysSpent: 30,
  daysPlanned: 60,
  like: { onTime: 0, total: 0 },
  ...over,
})

const anyFacts = fc
  .record({
    total: fc.integer({ min: 0, max: 20 }),
    met: fc.integer({ min: 0, max: 20 }),
    daysLeft: fc.integer({ min: 0, max: 90 }),
    daysSpent: fc.integer({ min: 0, max: 900 }),
    daysPlanned: fc.integer({ min: 1, max: 900 }),
    onTime: fc.integer({ min: 0, max: 60 }),
    late: fc.integer({ min: 0, max: 60 }),
  })
  .map(
    ({ onTime, late, met, total, ...it }): ForecastFacts => ({
      ...it,
      total,
      met: Math.min(met, total),
      like: { onTime, total: onTime + late },
    }),
  )

describe('the days open criteria still take', () => {
  it('goes by the plan at the start', () => expect(daysNeeded(facts({ met: 0, daysSpent: 0 }))).toBe(60))
  it('grows when days pass without a criterion', () => expect(daysNeeded(facts({ met: 0, daysSpent: 60 }))).toBe(120))
  it('counts at most 90 days of a long phase', () => expect(daysNeeded(facts({ daysSpent: 500, daysPlanned: 730 }))).toBe(60))
  it('is none when nothing is open', () => expect(daysNeeded(facts({ met: 6 }))).toBe(0))
  it('is none when the gate asks for nothing', () => expect(daysNeeded(facts({ met: 0, total: 0 }))).toBe(0))
})

describe('the likelihood of a gate in time', () => {
  it('weighs criteria and pace alike without a history', () => {
    // Half of the criteria; 30 days needed and 30 left.
    expect(likelihoodOf(facts())).toBe(75)
    expect(likelihoodOf(facts({ daysLeft: 15 }))).toBe(50)
  })
  it('uses the history of like gates from five on', () => {
    expect(likelihoodOf(facts({ like: { onTime: 0, total: fewestLike - 1 } }))).toBe(75)
    expect(likelihoodOf(facts({ like: { onTime: 0, total: fewestLike } }))).toBe(60)
    expect(likelihoodOf(facts({ like: { onTime: 5, total: 5 } }))).toBe(80)
  })
  it('is certain when everything is met and like gates were on time', () =>
    expect(likelihoodOf(facts({ met: 6, daysLeft: 0, like: { onTime: 9, total: 9 } }))).toBe(100))

  it('lies between nothing and everything', () => {
    fc.assert(
      fc.property(anyFacts, (it) => {
        const found = likelihoodOf(it)
        expect(found >= 0 && found <= 100).toBe(true)
      }),
    )
  })
  it('never falls when one more criterion is met', () => {
    fc.assert(
      fc.property(anyFacts, (it) => {
        fc.pre(it.met < it.total)
        expect(likelihoodOf({ ...it, met: it.met + 1 })).toBeGreaterThanOrEqual(likelihoodOf(it))
      }),
    )
  })
  it('never rises when a day passes', () => {
    fc.assert(
      fc.property(anyFacts, (it) => {
        const later = { ...it, daysLeft: it.daysLeft - 1, daysSpent: it.daysSpent + 1 }
        expect(likelihoodOf(later)).toBeLessThanOrEqual(likelihoodOf(it))
        expect(likelihoodOf({ ...it, daysLeft: it.daysLeft - 1 })).toBeLessThanOrEqual(likelihoodOf(it))
      }),
    )
  })
})

it('puts a likelihood into words', () => {
  expect([0, 39, 40, 69, 70, 100].map(bandOf)).toEqual(['unlikely', 'unlikely', 'unsure', 'unsure', 'likely', 'likely'])
  expect(bandOf(null)).toBe('overdue')
})
