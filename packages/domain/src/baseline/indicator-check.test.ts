import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day.ts'
import { unveils, valueProblem, wholeEdit } from './indicator-check.ts'
import { fakeValue } from './indicator.fake.ts'

const today = '2026-11-24' as Day

describe('a value', () => {
  it.each([
    ['of this year', {}, 'count', null],
    ['of next year', { year: 2027 }, 'count', 'year'],
    ['that is missing', { value: null }, 'count', 'value'],
    ['not available', { state: 'notAvailable', value: null }, 'share', null],
    ['not available and there', { state: 'notAvailable', value: 4 }, 'share', 'state'],
    ['below zero', { value: -1 }, 'share', 'value'],
    ['a debt', { value: -1 }, 'euro', null],
    ['a share a little over a hundred', { value: 101.4 }, 'share', null],
    ['a share of a thousand per cent', { value: 1000 }, 'share', 'value'],
  ] as const)('%s', (_name, over, unit, field) => {
    expect(valueProblem(fakeValue({ year: 2026, ...over }), unit, today)?.field ?? null).toBe(field)
  })
})

describe('a value that is kept back', () => {
  const kept = { state: 'measured' as const, value: 40, base: 8 }
  it('is shown by no other base, and by none', () => {
    expect([unveils(kept, { ...kept, base: 80 }, 'share'), unveils(kept, { ...kept, base: null }, 'perThousand')]).toEqual([true, true])
  })
  it('may get another small base, or become not available', () => {
    expect(unveils(kept, { ...kept, base: 7 }, 'share')).toBe(false)
    expect(unveils(kept, { state: 'notAvailable', value: null, base: null }, 'share')).toBe(false)
    expect(unveils({ ...kept, base: 12 }, { ...kept, base: 80 }, 'share')).toBe(false)
  })
})

it('makes an edit whole', () => {
  expect(wholeEdit({ state: 'notAvailable', note: 'x' })).toEqual({ state: 'notAvailable', note: 'x', value: null, base: null })
  expect(wholeEdit({ value: 3 })).toEqual({ value: 3, state: 'measured' })
  expect(wholeEdit({ base: 12 })).toEqual({ base: 12 })
})
