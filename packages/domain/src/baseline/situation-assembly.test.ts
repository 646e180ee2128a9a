import { expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import type { Day } from '../kernel/day.ts'
import { contactId, organisationId, participationId } from '../kernel/id.ts'
import { fakeCooperation, fakeOrganisation, fakePart } from '../organisations/network.fake.ts'
import type { Participation } from '../organisations/participation.ts'
import { assembleSituation } from './situation-assembly.ts'
import { situationFacts } from './situation-facts.ts'
import { fakeFinding, fakeOffer, fakeSituation } from './situation.fake.ts'

const day = (on: string) => on as Day

it('says of an empty case that there is nothing, in a shape that can be kept and read again', () => {
  const facts = assembleSituation(fakeSituation())
  expect(facts.offers).toMatchObject({ total: 0, places: 0, endingSoon: [] })
  expect(facts.coverage.cells.every((it) => it.state === 'gap')).toBe(true)
  expect(facts.transitions).toHaveLength(4)
  expect(facts.cooperation.now).toMatchObject({ organisations: 0, density: null })
  expect(situationFacts.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts)
})

it('counts offers by pillar and level, leaves out what has ended, and names the fundings that end within a year', () => {
  const providerId = organisationId.parse(fakeId())
  const offers = [
    fakeOffer({ name: 'A', pillars: ['education', 'health'], places: 10, fit: 4, providerId, fundingEnd: day('2027-11-24') }),
    fakeOffer({ name: 'B', state: 'planned', level: 'indicated', places: 5, fit: 1, providerId, fundingEnd: day('2026-11-24') }),
    fakeOffer({ name: 'C', state: 'ended', places: 100, fit: 2, fundingEnd: day('2026-12-01') }),
    fakeOffer({ name: 'D', fundingEnd: day('2027-11-25') }),
    fakeOffer({ name: 'E', fundingEnd: day('2026-11-23') }),
  ]
  const { offers: facts } = assembleSituation(fakeSituation({ offers, names: { [providerId]: 'Kitawerk' } }))
  expect(facts).toMatchObject({ total: 4, places: 15, providers: 1, byFit: [1, 0, 0, 1], byState: { running: 3, planned: 1, ended: 1 } })
  expect(facts.byPillar).toEqual([
    { pillar: 'education', universal: 3, selective: 0, indicated: 1, total: 4 },
    { pillar: 'health', universal: 1, selective: 0, indicated: 0, total: 1 },
    { pillar: 'social', universal: 0, selective: 0, indicated: 0, total: 0 },
  ])
  expect(facts.endingSoon).toEqual([
    { name: 'B', provider: 'Kitawerk', fundingEnd: '2026-11-24' },
    { name: 'A', provider: 'Kitawerk', fundingEnd: '2027-11-24' },
  ])
})

it('puts the weightiest finding first, then the one with more dots, then the older one', () => {
  const findings = [
    fakeFinding({ number: 4, weight: 1, votes: 9 }),
    fakeFinding({ number: 3, weight: 3, votes: 1 }),
    fakeFinding({ number: 2, weight: 3, votes: 5 }),
    fakeFinding({ number: 1, weight: 3, votes: 1 }),
  ]
  expect(assembleSituation(fakeSituation({ findings })).findings.map((it) => it.number)).toEqual([2, 1, 3, 4])
})

it('compares cooperation at the start with today, and names who stands alone and who takes part, but no persons', () => {
  const [a, b, alone] = [fakeOrganisation({ name: 'A' }), fakeOrganisation({ name: 'B' }), fakeOrganisation({ name: 'C' })] as const
  const part = (id: typeof a.id, over: Partial<Participation> = {}): Participation => ({
    ...fakePart({ ...a, id }),
    caseId: '' as Participation['caseId'],
    contactId: contactId.parse(fakeId()),
    department: null,
    mandate: '',
    version: 1,
    id: participationId.parse(fakeId()),
    ...over,
  })
  const participations = [
    part(a.id),
    part(a.id),
    part(b.id, { role: 'steeringGroup' }),
    part(alone.id),
    part(b.id, { validTo: day('2026-05-01') }),
  ]
  const network = {
    organisations: [a, b, alone],
    participations,
    cooperations: [fakeCooperation(a, b, { level: 'jointAction', validFrom: day('2026-06-01') })],
  }
  const { cooperation } = assembleSituation(
    fakeSituation({ network, participations, names: { [a.id]: 'A', [b.id]: 'B', [alone.id]: 'C' } }),
  )
  expect(cooperation.start).toMatchObject({ on: '2026-01-01', organisations: 3, cooperations: 0, density: 0 })
  expect(cooperation.now).toMatchObject({ on: '2026-11-24', cooperations: 1, byLevel: { jointAction: 1 } })
  expect(cooperation.unconnected).toEqual(['C'])
  expect(cooperation.parts.map((it) => `${it.role} ${it.organisation}`)).toEqual(['member A', 'member C', 'steeringGroup B'])
  expect(JSON.stringify(cooperation)).not.toContain('contactId')
})
