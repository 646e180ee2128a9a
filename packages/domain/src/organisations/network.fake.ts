import { fakeId } from '../cases/case.fake.ts'
import type { Day } from '../kernel/day.ts'
import { caseId, cooperationId, organisationId, participationId } from '../kernel/id.ts'
import type { Cooperation } from './cooperation.ts'
import { inOrder, type NetworkData } from './network.ts'
import type { OrganisationChoice } from './organisation.ts'

const inCase = caseId.parse(fakeId())

export function fakeOrganisation(over: Partial<OrganisationChoice> = {}): OrganisationChoice {
  const id = organisationId.parse(fakeId())
  return { id, name: `Organisation ${id.slice(-3)}`, shortName: '', kind: 'other', pillar: null, place: '', ...over }
}

type FakeParticipation = NetworkData['participations'][number]

export function fakePart(it: OrganisationChoice, over: Partial<FakeParticipation> = {}): FakeParticipation {
  const id = participationId.parse(fakeId())
  return { id, organisationId: it.id, role: 'member', pillar: null, validFrom: '2026-01-01' as Day, validTo: null, ...over }
}

/** A cooperation of two organisations that began with the year. */
export function fakeCooperation(one: OrganisationChoice, other: OrganisationChoice, over: Partial<Cooperation> = {}): Cooperation {
  const [organisationAId, organisationBId] = inOrder(one.id, other.id)
  return {
    id: cooperationId.parse(fakeId()),
    caseId: inCase,
    organisationAId,
    organisationBId,
    level: 'information',
    validFrom: '2026-01-01' as Day,
    validTo: null,
    note: '',
    version: 1,
    ...over,
  }
}
