import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import type { Day } from '../kernel/day.ts'
import { caseId, organisationId, participationId } from '../kernel/id.ts'
import { fakeParticipationFields } from './organisation.fake.ts'
import type { ParticipationFields } from './participation.ts'
import { checkSteeringGroup, type Participant, participationFacts } from './steering-group.ts'

const today = '2026-11-24' as Day
const inCase = caseId.parse(fakeId())
const participant = (over: Partial<ParticipationFields> = {}, of: Partial<Participant> = {}): Participant => ({
  participation: {
    ...fakeParticipationFields(organisationId.parse(fakeId()), { role: 'steeringGroup', ...over }),
    id: participationId.parse(fakeId()),
    caseId: inCase,
    version: 1,
  },
  kind: 'administration',
  pillar: null,
  ...of,
})

describe('the check of a steering group', () => {
  it('misses everything while nobody sits there', () => {
    expect(checkSteeringGroup([participant({ role: 'member', department: 'health', pillar: 'health', mandate: 'ja' })], today)).toEqual({
      members: 0,
      missingDepartments: ['socialYouth', 'health', 'education'],
      missingPillars: ['education', 'health', 'social'],
      hasMandate: false,
    })
  })

  it('counts seats of the day, takes the pillar of the organisation where none is said, and a mandate of who decides', () => {
    const group = [
      participant({ department: 'socialYouth' }, { pillar: 'social' }),
      participant({ department: 'health', pillar: 'health' }, { pillar: 'social' }),
      participant({ department: 'education', validTo: '2026-11-23' as Day }, { pillar: 'education' }),
      participant({ department: 'education', validFrom: '2026-11-25' as Day }, { pillar: 'education' }),
      participant({ role: 'decisionMaker', mandate: 'Vorlage an den Rat' }),
    ]
    expect(checkSteeringGroup(group, today)).toEqual({
      members: 2,
      missingDepartments: ['education'],
      missingPillars: ['education'],
      hasMandate: true,
    })
  })
})

describe('what the gates ask of who takes part', () => {
  it('counts different organisations of the day and no guests', () => {
    const one = participant({}, { kind: 'parents' })
    const again = { ...one, participation: { ...one.participation, id: participationId.parse(fakeId()), role: 'member' as const } }
    const guest = participant({ role: 'guest' }, { kind: 'dayCareProvider' })
    expect(participationFacts([one, again, guest], today)).toEqual({
      activeOrganisations: 1,
      hasProviders: false,
      hasParents: true,
      hasAdministrationOrPolitics: false,
      hasCoordination: false,
    })
  })

  it('knows providers, administration and coordination', () => {
    const all = [participant({ role: 'coordination' }, { kind: 'politics' }), participant({}, { kind: 'childminding' }), participant()]
    expect(participationFacts(all, today)).toEqual({
      activeOrganisations: 3,
      hasProviders: true,
      hasParents: false,
      hasAdministrationOrPolitics: true,
      hasCoordination: true,
    })
  })
})
