import { fakeOfferFields } from '@etappe/domain/baseline/offer.fake'
import { offerId, offerLinkId } from '@etappe/domain/kernel/id'
import { newCommand } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

/** Offers and how they work together. */
export const offersArea: AreaSamples = {
  inputs: {
    'offer.list': ({ of }) => ({ caseId: of.id }),
    'offer.providers': ({ of }) => ({ caseId: of.id, names: ['Jugendamt'] }),
    'offer.create': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: fakeOfferFields() }),
    'offer.createMany': ({ of }) => ({
      ...newCommand(),
      caseId: of.id,
      rows: [{ id: uuid(), fields: fakeOfferFields(), newProvider: null }],
    }),
    'offer.update': ({ records }) => ({ ...newCommand(), id: records['offer'], version: 1, fields: { note: `neu ${uuid()}` } }),
    'offer.updateMany': ({ of, records }) => ({
      ...newCommand(),
      caseId: of.id,
      offers: [{ id: records['otherOffer'], version: 1 }],
      fields: { addressees: 'Familien' },
    }),
    'offer.copy': ({ of, records }) => ({
      ...newCommand(),
      caseId: of.id,
      copies: [{ id: uuid(), from: records['offer'] }],
      district: 'Nord',
    }),
    'offer.link': ({ of, records }) => ({
      ...newCommand(),
      id: uuid(),
      caseId: of.id,
      offerAId: records['offer'],
      offerBId: records['otherOffer'],
      strength: 'agreed',
    }),
    'offer.unlink': ({ records }) => ({ ...newCommand(), id: records['offerLink'], version: 1 }),
    'offer.remove': ({ of, records }) => ({ ...newCommand(), caseId: of.id, offers: [{ id: records['lastOffer'], version: 1 }] }),
  },
  rules: {
    'offer.list': { may: 'reads', onCase: true, reads: true },
    'offer.providers': { may: 'reads', onCase: true, reads: true },
    'offer.create': { may: 'reads', onCase: true },
    'offer.createMany': { may: 'reads', onCase: true },
    'offer.update': { may: 'reads', onCase: true },
    'offer.updateMany': { may: 'reads', onCase: true },
    'offer.copy': { may: 'reads', onCase: true },
    'offer.link': { may: 'reads', onCase: true },
    'offer.unlink': { may: 'reads', onCase: true, spoils: true },
    'offer.remove': { may: 'reads', onCase: true, spoils: true },
  },
  make: async (server, lead, caseId) => {
    const api = server.as(lead)
    const [offer, otherOffer, lastOffer] = [1, 2, 3].map(() => offerId.parse(uuid())) as [
      ReturnType<typeof offerId.parse>,
      ReturnType<typeof offerId.parse>,
      ReturnType<typeof offerId.parse>,
    ]
    for (const id of [offer, otherOffer, lastOffer]) await api.offer.create({ ...newCommand(), id, caseId, fields: fakeOfferFields() })
    const offerLink = offerLinkId.parse(uuid())
    const ends = { offerAId: offer, offerBId: lastOffer, strength: 'informal' as const }
    await api.offer.link({ ...newCommand(), id: offerLink, caseId, ...ends })
    return { offer, otherOffer, lastOffer, offerLink }
  },
}
