import type { Actor } from '@etappe/domain/access/policy'
import { type CaseId, contactId, organisationId } from '@etappe/domain/kernel/id'
import { fakeOrganisationFields } from '@etappe/domain/organisations/organisation.fake'
import { newCommand, type TestServer } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

/** The directory of organisations and people, and who takes part in a case. */
export const organisationsArea: AreaSamples = {
  make: async (server: TestServer, lead: Actor, _caseId: CaseId) => {
    const api = server.as(lead)
    const organisation = organisationId.parse(uuid())
    await api.organisation.create({ ...newCommand(), id: organisation, fields: fakeOrganisationFields() })
    return { organisation, contact: contactId.parse(uuid()) }
  },
  inputs: {
    'organisation.search': ({ of }) => ({ text: 'süd', limit: 5, caseId: of.id }),
    'organisation.byIds': ({ records }) => ({ ids: [records['organisation']] }),
    'organisation.duplicates': () => ({ name: 'Familienzentrum', shortName: '', place: '' }),
    'organisation.create': () => ({ ...newCommand(), id: uuid(), fields: fakeOrganisationFields() }),
  },
  rules: {
    'organisation.search': { may: 'reads', onCase: true, reads: true },
    'organisation.byIds': { may: 'reads' },
    'organisation.duplicates': { may: 'reads' },
    'organisation.create': { may: 'reads' },
  },
}
