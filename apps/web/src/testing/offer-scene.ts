import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import { fakeOfferFields } from '@etappe/domain/baseline/offer.fake'
import { type OfferId, offerId } from '@etappe/domain/kernel/id'
import { newCommand } from '@etappe/server/testing'
import { act, fireEvent, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { openScene, type Scene } from './meeting-scene.ts'
import { renderApp } from './render-app.tsx'

/** A case of Kiel with offers, and the person who is responsible for it. */
export interface OfferScene extends Scene {
  readonly add: (over?: Partial<OfferFields>) => Promise<Offer>
  readonly offers: () => Promise<readonly Offer[]>
  readonly offer: (id: OfferId) => Promise<Offer | undefined>
  readonly open: (search?: string, over?: Partial<Parameters<typeof renderApp>[0]>) => ReturnType<typeof renderApp>
}

export async function openOfferScene(): Promise<OfferScene> {
  // Nothing has a size here, and a list draws only what is in sight.
  for (const size of ['clientHeight', 'offsetHeight'] as const) vi.spyOn(HTMLElement.prototype, size, 'get').mockReturnValue(900)
  for (const size of ['clientWidth', 'offsetWidth'] as const) vi.spyOn(HTMLElement.prototype, size, 'get').mockReturnValue(1440)
  setWidth(1440)
  const scene = await openScene()
  const api = scene.server.as(scene.writer)
  const caseId = scene.case.id
  const offers = async () => (await api.offer.list({ caseId })).offers
  return {
    ...scene,
    add: (over) => api.offer.create({ ...newCommand(), id: offerId.parse(crypto.randomUUID()), caseId, fields: fakeOfferFields(over) }),
    offers,
    offer: async (id) => (await offers()).find((it) => it.id === id),
    open: (search = '', over = {}) =>
      renderApp({ server: scene.server, as: scene.writer, path: `/faelle/${scene.case.number}/ausgangslage/angebote${search}`, ...over }),
  }
}

export function setWidth(width: number): void {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: { width: number; height: number }): void } }
  happyDOM.setViewport({ width, height: 900 })
}

export const theGrid = () => screen.findByRole('grid')
export const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((it) => it.querySelector('[data-column="0"] bdi')?.textContent)
export const cell = (row: number, column: number): HTMLElement => {
  const found = screen.getAllByRole('row')[row + 1]?.querySelector<HTMLElement>(`[data-column="${column}"]`)
  if (!found) throw new Error(`no cell ${row}/${column}`)
  return found
}
/** Presses keys in the table, or in what has the focus in it. */
export const press = (...keys: (string | { key: string; ctrlKey?: boolean; shiftKey?: boolean })[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, typeof key === 'string' ? { key } : key)
}
export const type = (text: string) => fireEvent.change(document.activeElement as HTMLElement, { target: { value: text } })
/** Pastes a text; what is loaded only for that has arrived afterwards. */
export const pasteInto = (element: HTMLElement, text: string) =>
  act(async () => {
    fireEvent.paste(element, { clipboardData: { getData: () => text } })
  })
