import type { Day } from '../kernel/day.ts'
import type { OrganisationId } from '../kernel/id.ts'
import { blankOrganisation } from './blank-organisation.ts'
import type { ContactFields } from './contact.ts'
import type { OrganisationFields } from './organisation.ts'
import type { ParticipationFields } from './participation.ts'

export function fakeOrganisationFields(over: Partial<OrganisationFields> = {}): OrganisationFields {
  return {
    ...blankOrganisation,
    name: 'Familienzentrum Süd',
    kind: 'familyCentre',
    pillar: 'social',
    place: 'Nordermühlen',
    ...over,
  }
}

export function fakeContactFields(over: Partial<ContactFields> = {}): ContactFields {
  return {
    name: 'Erika Beispiel',
    function: 'Leitung',
    department: '',
    email: 'leitung@familienzentrum.example',
    phone: '',
    source: 'Website',
    consentOn: null,
    ...over,
  }
}

export function fakeParticipationFields(organisationId: OrganisationId, over: Partial<ParticipationFields> = {}): ParticipationFields {
  return {
    organisationId,
    contactId: null,
    role: 'member',
    department: null,
    pillar: null,
    mandate: '',
    validFrom: '2026-06-01' as Day,
    validTo: null,
    ...over,
  }
}
