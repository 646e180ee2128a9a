import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreComplete, neededCore } from './indicator-core.ts'
import { coreIndicators } from './indicator.ts'
import { fakeValue } from './indicator.fake.ts'

const measured = coreIndicators.slice(0, 8).map((indicator) => fakeValue({ indicator }))
const marked = coreIndicators.slice(8).map((indicator) => fakeValue({ indicator, state: 'notAvailable', value: null, source: '' }))

describe('the core ten', () => {
  it('are complete with eight values of known source and two marked as not available', () => {
    expect(coreComplete([...measured, ...marked])).toMatchObject({ isComplete: true, missing: [], withoutSource: [] })
  })

  it('are not complete with seven values, however many are marked', () => {
    const seven = [...measured.slice(1), ...marked, fakeValue({ indicator: 'inhabitants', state: 'notAvailable', value: null })]
    expect(coreComplete(seven)).toMatchObject({
      isComplete: false,
      missing: [],
      notAvailable: ['inhabitants', 'childrenInSgb2', 'languageFindings'],
    })
  })

  it('are not complete while one is neither recorded nor marked', () => {
    expect(coreComplete([...measured, ...marked.slice(1)])).toMatchObject({ isComplete: false, missing: ['childrenInSgb2'] })
  })

  it('ask for the source of a value', () => {
    const nameless = measured.map((it) => (it.indicator === 'births' ? { ...it, source: '  ' } : it))
    expect(coreComplete([...nameless, ...marked])).toMatchObject({ isComplete: false, withoutSource: ['births'] })
  })

  it('count the best year of an indicator, and a value that is not shown', () => {
    const values = [
      fakeValue({ indicator: 'languageFindings', year: 2023, value: 25, base: 8 }),
      fakeValue({ indicator: 'languageFindings', year: 2024, state: 'notAvailable', value: null }),
    ]
    expect(coreComplete(values).withSource).toEqual(['languageFindings'])
  })

  it('leave others of the catalogue and own ones aside', () => {
    expect(coreComplete([fakeValue({ indicator: 'waitingList' })]).missing).toEqual(coreIndicators)
  })

  it('are each in exactly one state, and more knowledge never undoes completeness', () => {
    const value = fc.record({
      indicator: fc.constantFrom(...coreIndicators),
      state: fc.constantFrom('measured' as const, 'notAvailable' as const),
      source: fc.constantFrom('', 'Jugendamt'),
    })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.constantFrom(...coreIndicators), (values, indicator) => {
        const { isComplete, ...lists } = coreComplete(values)
        expect(Object.values(lists).flat().toSorted()).toEqual([...coreIndicators].toSorted())
        expect(!isComplete || lists.withSource.length >= neededCore).toBe(true)
        const more = coreComplete([...values, { indicator, state: 'measured', source: 'Amt' }])
        expect(more.isComplete || !isComplete).toBe(true)
      }),
    )
  })
})
