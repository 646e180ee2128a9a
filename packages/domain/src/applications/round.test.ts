import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../kernel/day.ts'
import { applicationRoundId } from '../kernel/id.ts'
import { fakeId } from '../cases/case.fake.ts'
import { isRoundOpen, lastRound, nextRound, openRound, type Round, roundProblems } from './round.ts'

const day = (text: string) => text as Day
const round = (title: string, opensOn: string, closesOn: string, over: Partial<Round> = {}): Round => ({
  id: applicationRoundId.parse(fakeId()),
  title,
  kinds: ['network', 'modelMunicipality'],
  opensOn: day(opensOn),
  closesOn: day(closesOn),
  startBy: day('2027-09-01'),
  note: '',
  version: 1,
  ...over,
})

describe('a round', () => {
  it('is open on its first and on its last day', () => {
    const it = round('Frühjahr', '2027-01-01', '2027-03-31')
    expect(['2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01'].map((on) => isRoundOpen(it, day(on)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('ends after it opens, and those admitted begin after it ends', () => {
    expect(roundProblems(round('', '2027-03-01', '2027-03-01', { startBy: day('2027-03-01') }))).toEqual({})
    expect(roundProblems(round('', '2027-03-01', '2027-02-01'))).toEqual({ closesOn: 'end-before-start' })
    expect(roundProblems(round('', '2027-03-01', '2027-04-01', { startBy: day('2027-03-31') }))).toEqual({ startBy: 'before-start' })
  })
})

describe('rounds', () => {
  const spring = round('Frühjahr', '2027-01-01', '2027-03-31')
  const long = round('Nachmeldung', '2027-03-01', '2027-05-31', { kinds: ['network'] })
  const autumn = round('Herbst', '2027-09-01', '2027-10-31')
  const all = [spring, autumn, long]

  it('take an application where it may be finished longest, open next, and were open last, by kind', () => {
    expect(openRound(all, 'network', day('2027-03-15'))?.title).toBe('Nachmeldung')
    expect(openRound(all, 'modelMunicipality', day('2027-03-15'))?.title).toBe('Frühjahr')
    expect(openRound(all, 'network', day('2027-07-01'))).toBeUndefined()
    expect(nextRound(all, 'modelMunicipality', day('2027-02-01'))?.title).toBe('Herbst')
    expect(nextRound(all, 'network', day('2027-02-01'))?.title).toBe('Nachmeldung')
    expect(lastRound(all, 'network', day('2027-07-01'))?.title).toBe('Nachmeldung')
    expect(lastRound(all, 'network', day('2026-07-01'))).toBeUndefined()
  })

  it('are open, to come or over on every day, whatever is planned', () => {
    const someDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(day('2026-01-01'), days))
    const someRound = fc.tuple(someDay, fc.integer({ min: 0, max: 200 })).map(([from, days]) => round('', from, addDays(from, days)))
    fc.assert(
      fc.property(fc.array(someRound, { minLength: 1, maxLength: 6 }), someDay, (rounds, on) => {
        const [open, next, last] = [openRound, nextRound, lastRound].map((find) => find(rounds, 'network', on))
        expect(open ?? next ?? last).toBeDefined()
        expect(open === undefined || isRoundOpen(open, on)).toBe(true)
        const later = rounds.map((it) => it.opensOn).filter((it) => it > on)
        expect(next?.opensOn).toBe(later.toSorted()[0])
        const earlier = rounds.map((it) => it.closesOn).filter((it) => it < on)
        expect(last?.closesOn).toBe(earlier.toSorted().at(-1))
      }),
    )
  })
})
