import { describe, expect, it } from 'vitest'
import { fakeOwnIndicator, fakeValue } from './indicator.fake.ts'
import { coreIndicators, isSuppressed } from './indicator.ts'
import { toShown, toShownIndicators, unitOf } from './indicator-shown.ts'

describe('what is shown of a value', () => {
  it.each([
    ['share', 9, true],
    ['share', 0, true],
    ['share', 10, false],
    ['share', null, false],
    ['count', 3, false],
  ] as const)('%s with a base of %s: kept back %s', (unit, base, kept) => {
    expect(isSuppressed({ unit, base })).toBe(kept)
  })

  it('is neither value nor base when the base is under ten', () => {
    const stored = fakeValue({ indicator: 'languageFindings', value: 37.5, base: 8 })
    const shown = toShown(stored, 'share')
    expect(shown).toMatchObject({ value: null, base: null, suppressed: true, year: 2025 })
    expect(JSON.stringify(shown)).not.toMatch(/37\.5|"base":8/)
  })

  it('treats an own indicator nobody knows the unit of as a share', () => {
    const own = fakeOwnIndicator({ unit: 'count' })
    expect([unitOf(own.id, [own]), unitOf(own.id, []), unitOf('births', [])]).toEqual(['count', 'share', 'count'])
  })
})

describe('the indicators of a case', () => {
  it('are the core ten, further ones with a value, and own ones, each with its years in order', () => {
    const own = fakeOwnIndicator()
    const values = [
      fakeValue({ indicator: 'waitingList', year: 2025, value: 31 }),
      fakeValue({ indicator: 'waitingList', year: 2023, value: 12 }),
      fakeValue({ indicator: own.id, year: 2024, value: 50, base: 4 }),
    ].map((it) => toShown(it, unitOf(it.indicator, [own])))
    const shown = toShownIndicators(values, [own])
    expect(shown.map((it) => it.key)).toEqual([...coreIndicators, 'waitingList', own.id])
    expect(shown.at(-2)).toMatchObject({ name: null, latest: { year: 2025, value: 31 }, series: [{ year: 2023 }, { year: 2025 }] })
    expect(shown.at(-1)).toMatchObject({ name: own.name, latest: { year: 2024, value: null, suppressed: true } })
    expect(shown[0]).toMatchObject({ latest: null, series: [] })
  })
})
