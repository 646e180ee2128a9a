import type { Actor } from '@etappe/domain/access/policy'
import { fakeOrganisation } from '@etappe/domain/organisations/network.fake'
import { type CaseId, cooperationId, type OrganisationId, organisationId } from '@etappe/domain/kernel/id'
import { newCommand, type TestServer } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { day, uuid } from '../sample-fields.fake.ts'

async function addOrganisation(server: TestServer, lead: Actor, name: string): Promise<OrganisationId> {
  const { id, name: _, ...rest } = fakeOrganisation({ id: organisationId.parse(uuid()) })
  const address = { municipalityKey: null, street: '', postalCode: '', email: '', phone: '', website: '', note: '' }
  await server.as(lead).organisation.create({ ...newCommand(), id, fields: { ...rest, ...address, name } })
  return id
}

const fieldsOf = (organisationAId: unknown, organisationBId: unknown) => ({
  organisationAId: organisationAId as OrganisationId,
  organisationBId: organisationBId as OrganisationId,
  level: 'information' as const,
  validFrom: day('2026-06-01'),
  validTo: null,
  note: '',
})

/** Who works with whom. */
export const networkArea: AreaSamples = {
  make: async (server, lead, caseId: CaseId) => {
    const [networkA, networkB, networkC] = [
      await addOrganisation(server, lead, 'Kita Netzwerk'),
      await addOrganisation(server, lead, 'Schule Netzwerk'),
      await addOrganisation(server, lead, 'Amt Netzwerk'),
    ]
    const cooperation = cooperationId.parse(uuid())
    await server.as(lead).cooperation.create({ ...newCommand(), id: cooperation, caseId, fields: fieldsOf(networkA, networkB) })
    return { networkA, networkB, networkC, cooperation }
  },
  inputs: {
    'cooperation.list': ({ of }) => ({ caseId: of.id }),
    'cooperation.create': ({ of, records }) => ({
      ...newCommand(),
      id: uuid(),
      caseId: of.id,
      fields: fieldsOf(records['networkA'], records['networkC']),
    }),
    'cooperation.update': ({ records }) => ({ ...newCommand(), id: records['cooperation'], version: 1, fields: { note: 'neu' } }),
    'cooperation.set': ({ of, records }) => ({
      ...newCommand(),
      caseId: of.id,
      id: uuid(),
      organisationIds: [records['networkB'], records['networkC']],
      level: 'coordination',
      on: day('2026-07-01'),
      seen: null,
    }),
    'cooperation.remove': ({ records }) => ({ ...newCommand(), id: records['cooperation'], version: 1 }),
  },
  rules: {
    'cooperation.list': { may: 'reads', onCase: true, reads: true },
    'cooperation.create': { may: 'reads', onCase: true, spoils: true },
    'cooperation.update': { may: 'reads', onCase: true },
    'cooperation.set': { may: 'reads', onCase: true },
    'cooperation.remove': { may: 'reads', onCase: true, spoils: true },
  },
}
