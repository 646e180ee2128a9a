import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import { caseId, offerId, organisationId } from '../kernel/id.ts'
import { countsIn } from './coverage-cell.ts'
import { type OfferSort, offerSorts, readOfferFilter } from './offer-filter.ts'
import { byOffer, matchesOffer } from './offer-list.ts'
import { fakeOfferFields } from './offer.fake.ts'
import { type Offer, offerStates } from './offer.ts'
import { ageBands, levels, oldest, pillars, youngest } from './pillar.ts'

const inCase = caseId.parse(fakeId())
const provider = organisationId.parse(fakeId())
const offer = (over: Partial<Offer> = {}): Offer => ({
  ...fakeOfferFields(),
  id: offerId.parse(fakeId()),
  caseId: inCase,
  version: 1,
  ...over,
})
const around = { linked: new Set<Offer['id']>(), names: { [provider]: 'Jugendamt' } }

const someOffer = fc
  .record({
    pillars: fc.subarray([...pillars], { minLength: 1 }),
    level: fc.constantFrom(...levels),
    ages: fc.tuple(fc.integer({ min: youngest, max: oldest }), fc.integer({ min: youngest, max: oldest })),
    state: fc.constantFrom(...offerStates),
  })
  .map(({ ages, ...rest }) => offer({ ...rest, ageFrom: Math.min(...ages), ageTo: Math.max(...ages) }))

it('lists behind a cell of the matrix exactly the offers the cell counts', () => {
  const cell = fc.record({ pillar: fc.constantFrom(...pillars), level: fc.constantFrom(...levels), band: fc.constantFrom(...ageBands) })
  fc.assert(
    fc.property(someOffer, cell, (it, wanted) => {
      expect(matchesOffer(it, wanted, around)).toBe(countsIn(it, wanted))
    }),
  )
})

it('finds by words, district, provider, state and by having no link', () => {
  const it = offer({ providerId: provider, district: 'Neumühlen', note: 'auch samstags', state: 'ended' })
  const ask = (filter: Record<string, unknown>, linked = around.linked) => matchesOffer(it, readOfferFilter(filter), { ...around, linked })
  expect(ask({})).toBe(false)
  expect(ask({ state: 'all' })).toBe(true)
  expect([
    ask({ state: 'ended', text: 'JUGENDAMT' }),
    ask({ state: 'all', text: 'samstag' }),
    ask({ state: 'all', text: 'montag' }),
  ]).toEqual([true, true, false])
  expect([ask({ state: 'all', district: 'Neumühlen' }), ask({ state: 'all', provider: 'none' }), ask({ state: 'all', provider })]).toEqual([
    true,
    false,
    true,
  ])
  expect([ask({ state: 'all', unlinked: 'true' }), ask({ state: 'all', unlinked: true }, new Set([it.id]))]).toEqual([true, false])
})

it('leaves out of an address what it does not know', () => {
  expect(readOfferFilter({ pillar: 'health', level: 'x', band: 3, unlinked: 'nein', text: 12, district: '', open: 'x' })).toEqual({
    pillar: 'health',
    text: '12',
  })
})

it('sorts what has no value last in both directions, and equals by name', () => {
  const [a, b, c] = [offer({ name: 'Ärzte', places: 3 }), offer({ name: 'Baby', places: 20 }), offer({ name: 'Chor' })]
  const names = (descending: boolean) => [c, b, a].toSorted(byOffer('places', descending, {})).map((it) => it.name)
  expect([names(false), names(true)]).toEqual([
    ['Ärzte', 'Baby', 'Chor'],
    ['Baby', 'Ärzte', 'Chor'],
  ])
  const idsOf = (list: readonly Offer[], sort: OfferSort) => list.toSorted(byOffer(sort, false, {})).map((it) => it.id)
  for (const sort of offerSorts) {
    const isSettled = fc.property(fc.array(someOffer, { maxLength: 5 }), (some) => {
      expect(idsOf(some, sort)).toEqual(idsOf(some.toReversed(), sort))
    })
    fc.assert(isSettled)
  }
})
