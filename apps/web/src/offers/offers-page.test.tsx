import { newCommand } from '@etappe/server/testing'
import { offerLinkId } from '@etappe/domain/kernel/id'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { names, type OfferScene, openOfferScene, setWidth, theGrid } from '../testing/offer-scene.ts'

let scene: OfferScene
beforeEach(async () => {
  scene = await openOfferScene()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await scene.server.close()
})

describe('the offers of a case', () => {
  it('without any say what to do, and a new one begins with what the matrix misses', async () => {
    await scene.open('?pillar=health&level=selective&band=toddler')
    expect(await screen.findByText(/noch keine Angebote eingetragen/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Erstes Angebot eintragen' }))
    const dialog = await screen.findByRole('dialog')
    const field = (name: RegExp) => within(dialog).getByLabelText<HTMLInputElement>(name)
    expect([field(/^Alter/).value, field(/^Ebene/).value, field(/^Gesundheit/).checked]).toEqual(['1–3 Jahre', 'selective', true])
    fireEvent.change(field(/^Alter/), { target: { value: 'bald' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }))
    expect(await within(dialog).findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
    expect(within(dialog).getAllByText(/keine Altersangabe/).length).toBeGreaterThan(0)
    fireEvent.change(field(/^Alter/), { target: { value: '18 Monate – 3 Jahre' } })
    fireEvent.change(field(/^Angebot/), { target: { value: 'Frühe Hilfe' } })
    fireEvent.change(field(/^Plätze/), { target: { value: '1.200' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }))
    expect(await screen.findByText('Angebot eingetragen.')).toBeTruthy()
    const made = { name: 'Frühe Hilfe', level: 'selective', pillars: ['health'], ageFrom: 18, ageTo: 35, places: 1200 }
    expect(await scene.offers()).toMatchObject([made])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await theGrid()
    expect(names()).toEqual(['Frühe Hilfe'])
  })

  it('behind a cell of the matrix are those it counts; ended ones are hidden and can be shown', async () => {
    const health = { pillars: ['health' as const], level: 'selective' as const, ageFrom: 12, ageTo: 20 }
    await scene.add({ name: 'zählt', ...health })
    await scene.add({ name: 'beendet', ...health, state: 'ended' })
    await scene.add({ name: 'andere Säule', ...health, pillars: ['social'] })
    const { router } = await scene.open('?pillar=health&level=selective&band=toddler')
    await theGrid()
    expect(names()).toEqual(['zählt'])
    expect(screen.getByText('1 beendetes Angebot ist ausgeblendet.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Anzeigen' }))
    await waitFor(() => expect(names()).toEqual(['beendet', 'zählt']))
    expect(router.state.location.search).toMatchObject({ pillar: 'health', state: 'all' })
    fireEvent.change(screen.getByRole('searchbox', { name: 'Angebote durchsuchen' }), { target: { value: 'gibt es nicht' } })
    expect(await screen.findByText('Kein Angebot passt zu den Filtern.')).toBeTruthy()
    const [clear] = screen.getAllByRole('button', { name: 'Filter aufheben' })
    if (clear) fireEvent.click(clear)
    await waitFor(() => expect(names()?.length).toBeGreaterThan(1))
  })

  it('are sorted by a heading, found without links, and linked in their form', async () => {
    const [a, b] = [await scene.add({ name: 'A', places: 5 }), await scene.add({ name: 'B', places: 9 })]
    const [c] = [await scene.add({ name: 'C' })]
    const ends = { caseId: scene.case.id, offerAId: a.id, offerBId: b.id, strength: 'agreed' as const }
    await scene.server.as(scene.writer).offer.link({ ...newCommand(), id: offerLinkId.parse(crypto.randomUUID()), ...ends })
    await scene.open()
    await theGrid()
    const sort = () => fireEvent.click(screen.getByRole('button', { name: 'Nach Plätze sortieren' }))
    sort()
    await waitFor(() => expect(names()).toEqual(['A', 'B', 'C']))
    sort()
    await waitFor(() => expect(names()).toEqual(['B', 'A', 'C']))
    fireEvent.click(screen.getByRole('button', { name: 'ohne Verbindung' }))
    await waitFor(() => expect(names()).toEqual(['C']))
    fireEvent.click(screen.getByRole('button', { name: 'C öffnen' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'Angebot' }))
    fireEvent.click(await screen.findByRole('option', { name: 'A', hidden: true }))
    fireEvent.click(within(dialog).getByRole('button', { name: 'Hinzufügen' }))
    expect(await screen.findByText('Verbindung eingetragen.')).toBeTruthy()
    const { links } = await scene.server.as(scene.writer).offer.list({ caseId: scene.case.id })
    expect(links.filter((it) => it.offerAId === c.id || it.offerBId === c.id)).toMatchObject([{ strength: 'informal' }])
  })

  it('are copied to another district', async () => {
    await scene.add({ name: 'A', district: 'Nord', places: 5 })
    await scene.open()
    await theGrid()
    fireEvent.click(screen.getByRole('checkbox', { name: 'A auswählen' }))
    fireEvent.click(screen.getByRole('button', { name: 'In Stadtteil kopieren' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Kopieren' }))
    expect((await within(dialog).findAllByText('Bitte füllen Sie dieses Feld aus.')).length).toBeGreaterThan(0)
    fireEvent.change(within(dialog).getByRole('combobox', { name: /Stadtteil/ }), { target: { value: 'Süd' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Kopieren' }))
    expect(await screen.findByText('1 Angebot nach Süd kopiert.')).toBeTruthy()
    expect(
      (await scene.offers()).map((it) => [it.name, it.district, it.places]).toSorted(([, a], [, b]) => String(a).localeCompare(String(b))),
    ).toEqual([
      ['A', 'Nord', 5],
      ['A', 'Süd', 5],
    ])
  })

  it('are cards on a phone, with the same form', async () => {
    await scene.add({ name: 'Café', district: 'Nord' })
    setWidth(390)
    await scene.open()
    fireEvent.click(await screen.findByRole('button', { name: /Café.*Bildung · für alle · 0–3 Jahre.*Nord/ }))
    expect(await screen.findByRole('dialog', { name: 'Angebot bearbeiten' })).toBeTruthy()
  })

  it('can be read in English, and say why nothing can be written', async () => {
    await scene.add({ name: 'Café', ageFrom: -9, ageTo: 11 })
    const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
    await scene.server.as(scene.writer).case.discontinue({ ...newCommand(), id: scene.case.id, ...end })
    await scene.open('', { locale: 'en' })
    await theGrid()
    expect(screen.getByText('Pregnancy – 1 year')).toBeTruthy()
    expect(screen.getAllByText(/only be read/).length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
    fireEvent.doubleClick(screen.getByText('Pregnancy – 1 year'))
    expect(screen.queryByRole('textbox', { name: 'Age of Café' })).toBeNull()
  })
})
