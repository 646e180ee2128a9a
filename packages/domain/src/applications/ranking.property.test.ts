import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../kernel/day.ts'
import { formatApplicationNumber } from './application-number.ts'
import { ranked } from './ranking.ts'

/** Applications with different numbers, and otherwise as alike as they like. */
const competitors = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 25 }).chain((numbers) =>
  fc.tuple(
    ...numbers.map((number) =>
      fc.record({
        number: fc.constant(formatApplicationNumber(2026, number)),
        total: fc.option(fc.constantFrom(0, 6, 12, 12.5, 18)),
        need: fc.option(fc.constantFrom(0, 1.5, 3)),
        submittedAt: fc.constantFrom('2026-09-01T08:00:00.000Z', '2026-09-02T08:00:00.000Z').map((it) => it as Instant),
      }),
    ),
  ),
)

const namesOf = (all: readonly { readonly number: string }[]) => all.map((it) => it.number)

describe('a ranking list', () => {
  it('is the same in whatever order the applications come', () => {
    fc.assert(
      fc.property(
        competitors.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(ranked(shuffled)).toEqual(ranked(all))
        },
      ),
    )
  })

  it('keeps the order of the others when one withdraws', () => {
    fc.assert(
      fc.property(competitors, fc.nat(), (all, at) => {
        const gone = all[at % Math.max(1, all.length)]
        const rest = ranked(all.filter((it) => it !== gone))
        expect(namesOf(rest)).toEqual(namesOf(ranked(all)).filter((number) => number !== gone?.number))
      }),
    )
  })

  it('ranks by how many are better: equal totals share a rank, no total has none and stands behind', () => {
    fc.assert(
      fc.property(competitors, (all) => {
        const list = ranked(all)
        expect(list.map((it) => it.rank)).toEqual(
          list.map(({ total }) => (total === null ? null : all.filter((other) => other.total !== null && other.total > total).length + 1)),
        )
        const firstWithout = list.findIndex((it) => it.total === null)
        expect(list.slice(firstWithout === -1 ? list.length : firstWithout).every((it) => it.total === null)).toBe(true)
      }),
    )
  })
})
