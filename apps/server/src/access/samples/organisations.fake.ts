import type { Actor } from '@etappe/domain/access/policy'
import { type CaseId, contactId, organisationId, participationId } from '@etappe/domain/kernel/id'
import { fakeContactFields, fakeOrganisationFields, fakeParticipationFields } from '@etappe/domain/organisations/organisation.fake'
import { newCommand, type TestServer } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import type { Subject } from '../samples.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

const idOf = ({ records }: Subject) => organisationId.parse(records['organisation'])
const both = ({ records }: Subject) => ({ keepId: records['organisation'], mergeId: records['otherOrganisation'] })

/** The directory of organisations and people, and who takes part in a case. */
export const organisationsArea: AreaSamples = {
  make: async (server: TestServer, lead: Actor, caseId: CaseId) => {
    const api = server.as(lead)
    const ids = { organisation: organisationId.parse(uuid()), otherOrganisation: organisationId.parse(uuid()) }
    for (const id of Object.values(ids)) await api.organisation.create({ ...newCommand(), id, fields: fakeOrganisationFields() })
    const part = { id: participationId.parse(uuid()), caseId, fields: fakeParticipationFields(ids.organisation) }
    await api.participation.create({ ...newCommand(), ...part })
    const contacts = { contact: contactId.parse(uuid()), otherContact: contactId.parse(uuid()) }
    for (const id of Object.values(contacts))
      await api.contact.create({ ...newCommand(), id, organisationId: ids.organisation, fields: fakeContactFields() })
    const free = organisationId.parse(uuid())
    await api.organisation.create({ ...newCommand(), id: free, fields: fakeOrganisationFields({ name: 'Verein ohne Fall' }) })
    return { ...ids, ...contacts, participation: part.id, freeOrganisation: free }
  },
  inputs: {
    'audit.ofOrganisation': (it) => ({ organisationId: idOf(it) }),
    'contact.ofOrganisation': (it) => ({ organisationId: idOf(it) }),
    'contact.create': (it) => ({ ...newCommand(), id: uuid(), organisationId: idOf(it), fields: fakeContactFields() }),
    'contact.update': ({ records }) => ({ ...newCommand(), id: records['contact'], version: 1, fields: { phone: '0431 1' } }),
    'contact.remove': ({ records }) => ({ ...newCommand(), id: records['contact'], version: 1 }),
    'contact.merge': ({ records }) => ({
      ...newCommand(),
      keepId: records['contact'],
      mergeId: records['otherContact'],
      keepVersion: 1,
      mergeVersion: 1,
      fields: {},
    }),
    'organisation.search': ({ of }) => ({ text: 'süd', limit: 5, caseId: of.id }),
    'organisation.byIds': (it) => ({ ids: [idOf(it)] }),
    'organisation.duplicates': () => ({ name: 'Familienzentrum', shortName: '', place: '' }),
    'organisation.list': () => ({ filters: { text: 'süd' } }),
    'organisation.count': () => ({ filters: { text: 'süd' } }),
    'organisation.get': (it) => ({ id: idOf(it) }),
    'organisation.mergePreview': both,
    'organisation.create': () => ({ ...newCommand(), id: uuid(), fields: fakeOrganisationFields() }),
    'organisation.update': (it) => ({ ...newCommand(), id: idOf(it), version: 1, fields: { note: 'neu' } }),
    'organisation.remove': ({ records }) => ({ ...newCommand(), id: records['freeOrganisation'], version: 1 }),
    'organisation.merge': (it) => ({ ...newCommand(), ...both(it), keepVersion: 1, mergeVersion: 1, fields: {} }),
    'participation.list': ({ of }) => ({ caseId: of.id }),
    'participation.create': (it) => ({
      ...newCommand(),
      id: uuid(),
      caseId: it.of.id,
      fields: fakeParticipationFields(idOf(it), { role: 'steeringGroup' }),
    }),
    'participation.update': ({ records }) => ({
      ...newCommand(),
      id: records['participation'],
      version: 1,
      fields: { mandate: 'Stimme' },
    }),
    'participation.remove': ({ records }) => ({ ...newCommand(), id: records['participation'], version: 1 }),
  },
  rules: {
    'audit.ofOrganisation': { may: 'reads' },
    'contact.ofOrganisation': { may: 'reads' },
    'contact.create': { may: 'reads', onCase: true, reads: true },
    'contact.update': { may: 'reads', onCase: true, reads: true },
    'contact.remove': { may: 'reads', onCase: true, reads: true, spoils: true },
    'contact.merge': { may: 'office', onCase: true, reads: true, spoils: true },
    'organisation.search': { may: 'reads', onCase: true, reads: true },
    'organisation.byIds': { may: 'reads' },
    'organisation.duplicates': { may: 'reads' },
    'organisation.list': { may: 'reads' },
    'organisation.count': { may: 'reads' },
    'organisation.get': { may: 'reads' },
    'organisation.mergePreview': { may: 'office' },
    'organisation.create': { may: 'reads' },
    'organisation.update': { may: 'reads' },
    'organisation.remove': { may: 'reads', spoils: true },
    'organisation.merge': { may: 'office', spoils: true },
    'participation.list': { may: 'reads', onCase: true, reads: true },
    'participation.create': { may: 'reads', onCase: true },
    'participation.update': { may: 'reads', onCase: true },
    'participation.remove': { may: 'reads', onCase: true, spoils: true },
  },
}
