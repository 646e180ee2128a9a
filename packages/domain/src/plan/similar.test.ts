import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pillars } from '../baseline/pillar.ts'
import { caseKinds } from '../cases/kind.ts'
import { topics } from '../cases/topic.ts'
import { sizeClasses } from './similar-filters.ts'
import { type Comparable, likenessOf, sizeClassOf } from './similar.ts'

it.each([
  [0, 'under5k'],
  [4999, 'under5k'],
  [5000, 'to20k'],
  [19_999, 'to20k'],
  [20_000, 'to50k'],
  [50_000, 'to100k'],
  [100_000, 'to100k'],
  [100_001, 'over100k'],
  [null, null],
])('%s people: %s', (population, expected) => {
  expect(sizeClassOf(population)).toBe(expected)
})

const one: Comparable = { kind: 'network', topics: ['language', 'parents'], sizeClass: 'to20k', pillars: ['education'] }

describe('likeness', () => {
  it('is explained by what two cases share', () => {
    const other: Comparable = { kind: 'network', topics: ['parents', 'staff'], sizeClass: 'to50k', pillars: ['education', 'health'] }
    expect(likenessOf(one, other)).toEqual({ score: 7, topics: ['parents'], isSameKind: true, isSameSize: false, pillars: ['education'] })
  })

  it('puts a shared topic before kind or size', () => {
    const sameTopic = likenessOf(one, { kind: 'modelMunicipality', topics: ['language'], sizeClass: null, pillars: [] })
    const sameKind = likenessOf(one, { ...one, topics: [], pillars: [], sizeClass: null })
    const sameSize = likenessOf(one, { ...one, kind: 'modelMunicipality', topics: [], pillars: [] })
    expect(sameTopic.score).toBeGreaterThan(Math.max(sameKind.score, sameSize.score))
  })

  it('is nothing between cases of unknown size that share nothing', () => {
    expect(likenessOf({ ...one, sizeClass: null }, { kind: 'modelMunicipality', topics: [], sizeClass: null, pillars: [] }).score).toBe(0)
  })

  it('is the same both ways, and nothing is more like a case than itself', () => {
    const comparable = fc.record({
      kind: fc.constantFrom(...caseKinds),
      topics: fc.uniqueArray(fc.constantFrom(...topics)),
      sizeClass: fc.option(fc.constantFrom(...sizeClasses)),
      pillars: fc.uniqueArray(fc.constantFrom(...pillars)),
    })
    fc.assert(
      fc.property(comparable, comparable, (a, b) => {
        expect(likenessOf(a, b)).toEqual(likenessOf(b, a))
        expect(likenessOf(a, b).score).toBeLessThanOrEqual(likenessOf(a, a).score)
      }),
    )
  })
})
