import { expect, it } from 'vitest'
import { type CountedOffer, countsIn } from './coverage-cell.ts'

const offer: CountedOffer = { pillars: ['health', 'social'], level: 'selective', ageFrom: -3, ageTo: 12, state: 'planned' }

it('counts an offer in each pillar and each band it reaches, in its one level', () => {
  expect(countsIn(offer, { pillar: 'health', level: 'selective', band: 'pregnancy' })).toBe(true)
  expect(countsIn(offer, { pillar: 'social', level: 'selective', band: 'toddler' })).toBe(true)
  expect(countsIn(offer, { pillar: 'social', level: 'selective', band: 'preschool' })).toBe(false)
  expect(countsIn(offer, { pillar: 'education', level: 'selective', band: 'infant' })).toBe(false)
  expect(countsIn(offer, { pillar: 'health', level: 'universal', band: 'infant' })).toBe(false)
})

it('does not count what has ended', () => {
  expect(countsIn({ ...offer, state: 'ended' }, { pillar: 'health', level: 'selective', band: 'infant' })).toBe(false)
})
