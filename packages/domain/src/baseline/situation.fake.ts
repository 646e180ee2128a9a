import { fakeCaseFields, fakeId } from '../cases/case.fake.ts'
import type { CaseNumber } from '../cases/case-number.ts'
import type { Day } from '../kernel/day.ts'
import { caseId, findingId, offerId } from '../kernel/id.ts'
import { fakeFindingFields } from './finding.fake.ts'
import type { Finding } from './finding.ts'
import { fakeOfferFields } from './offer.fake.ts'
import type { Offer } from './offer.ts'
import type { SituationData } from './situation-assembly.ts'

const inCase = caseId.parse(fakeId())
let count = 0

export const fakeOffer = (over: Partial<Offer> = {}): Offer => ({
  ...fakeOfferFields(),
  id: offerId.parse(fakeId()),
  caseId: inCase,
  version: 1,
  ...over,
})

export function fakeFinding(over: Partial<Finding> = {}): Finding {
  count += 1
  return { ...fakeFindingFields(), id: findingId.parse(fakeId()), caseId: inCase, number: count, votes: 0, version: 1, ...over }
}

/** A case of which nothing is recorded, unless it is said. */
export function fakeSituation(over: Partial<SituationData> = {}): SituationData {
  const offers = over.offers ?? []
  return {
    today: '2026-11-24' as Day,
    record: {
      ...fakeCaseFields({ concern: '', topics: [], areaText: '', steeringGroup: '' }),
      number: 'KI-M-002' as CaseNumber,
      name: 'Gemeinsam aufwachsen',
      kind: 'modelMunicipality',
      startedOn: '2026-02-01' as Day,
    },
    municipalities: [],
    indicators: [],
    offers,
    coverage: { offers: [...offers], links: [], marks: [], findings: [], reviews: [], transitions: [] },
    network: { organisations: [], participations: [], cooperations: [] },
    participations: [],
    findings: [],
    names: {},
    ...over,
  }
}
