import type { OfferFields } from './offer.ts'

export function fakeOfferFields(over: Partial<OfferFields> = {}): OfferFields {
  return {
    name: 'Elterncafé',
    providerId: null,
    pillars: ['education'],
    level: 'universal',
    ageFrom: 0,
    ageTo: 35,
    addressees: '',
    access: '',
    cost: 'free',
    places: null,
    district: '',
    fundingEnd: null,
    fit: null,
    state: 'running',
    note: '',
    ...over,
  }
}
