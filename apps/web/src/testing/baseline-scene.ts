import type { Actor } from '@etappe/domain/access/policy'
import type { Finding, FindingFields } from '@etappe/domain/baseline/finding'
import { fakeFindingFields } from '@etappe/domain/baseline/finding.fake'
import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import { fakeOfferFields } from '@etappe/domain/baseline/offer.fake'
import { findingId, offerId } from '@etappe/domain/kernel/id'
import { newCommand } from '@etappe/server/testing'
import { openScene, type Scene } from './meeting-scene.ts'
import { renderApp } from './render-app.tsx'

type Rendered = ReturnType<typeof renderApp>
type Connection = Omit<Parameters<typeof renderApp>[0], 'server' | 'path' | 'as'> & { readonly as?: Actor }

/** A case whose offers and findings are being taken stock of. */
export interface BaselineScene extends Scene {
  readonly api: ReturnType<Scene['server']['as']>
  readonly addOffer: (over?: Partial<OfferFields>) => Promise<Offer>
  readonly addFinding: (over?: Partial<FindingFields>) => Promise<Finding>
  /** Opens a page of the baseline analysis: `befunde?view=board`. */
  readonly open: (page: string, over?: Partial<Connection>) => Rendered
}

export async function openBaselineScene(): Promise<BaselineScene> {
  const scene = await openScene('Übergänge Öhringsbüll')
  const api = scene.server.as(scene.writer)
  const caseId = scene.case.id
  return {
    ...scene,
    api,
    addOffer: (over) =>
      api.offer.create({ ...newCommand(), id: offerId.parse(crypto.randomUUID()), caseId, fields: fakeOfferFields(over) }),
    addFinding: (over) =>
      api.finding.create({ ...newCommand(), id: findingId.parse(crypto.randomUUID()), caseId, fields: fakeFindingFields(over) }),
    open: (page, over = {}) =>
      renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${scene.case.number}/ausgangslage${page}`, ...over }),
  }
}
