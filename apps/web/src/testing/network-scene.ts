import { cooperationId, type OrganisationId, organisationId, participationId } from '@etappe/domain/kernel/id'
import type { Day } from '@etappe/domain/kernel/day'
import type { Cooperation, CooperationFields } from '@etappe/domain/organisations/cooperation'
import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { newCommand } from '@etappe/server/testing'
import { openScene, type Scene } from './meeting-scene.ts'
import { renderApp } from './render-app.tsx'

/** A case with some organisations and what is between them. */
export interface NetworkScene extends Scene {
  readonly api: ReturnType<Scene['server']['as']>
  readonly addOrganisation: (over: Partial<OrganisationChoice>, part?: Part | null) => Promise<OrganisationId>
  readonly addCooperation: (one: OrganisationId, other: OrganisationId, over?: Partial<CooperationFields>) => Promise<Cooperation>
  /** Opens the page of the network; `query` begins with `?`. */
  readonly open: (query?: string, over?: { readonly locale?: 'de' | 'en' }) => ReturnType<typeof renderApp>
  readonly spans: () => Promise<readonly (readonly [string, string, string | null])[]>
}

interface Part {
  readonly role?: 'leadOrganisation' | 'member'
  readonly validFrom?: string
  readonly validTo?: string
}

export async function openNetworkScene(): Promise<NetworkScene> {
  const scene = await openScene('Übergänge Öhringsbüll')
  const api = scene.server.as(scene.writer)
  const caseId = scene.case.id
  return {
    ...scene,
    api,
    addOrganisation: async (over, part = {}) => {
      const id = organisationId.parse(crypto.randomUUID())
      const fields = { name: '', shortName: '', kind: 'other' as const, pillar: null, place: '', ...over }
      const address = { municipalityKey: null, street: '', postalCode: '', email: '', phone: '', website: '', note: '' }
      await api.organisation.create({ ...newCommand(), id, fields: { ...fields, ...address } })
      const nothing = { contactId: null, department: null, pillar: null, mandate: '' }
      const span = { role: 'member' as const, validFrom: '2026-06-01', validTo: null }
      if (part)
        await api.participation.create({
          ...newCommand(),
          id: participationId.parse(crypto.randomUUID()),
          caseId,
          fields: { organisationId: id, ...nothing, ...span, ...part },
        })
      return id
    },
    addCooperation: (organisationAId, organisationBId, over = {}) => {
      const fields = { level: 'information' as const, validFrom: '2026-06-01' as Day, validTo: null, note: '' }
      return api.cooperation.create({
        ...newCommand(),
        id: cooperationId.parse(crypto.randomUUID()),
        caseId,
        fields: { organisationAId, organisationBId, ...fields, ...over },
      })
    },
    open: (query = '', over = {}) =>
      renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${scene.case.number}/akteure/netzwerk${query}`, ...over }),
    spans: async () => (await api.cooperation.list({ caseId })).cooperations.map((it) => [it.level, it.validFrom, it.validTo] as const),
  }
}
