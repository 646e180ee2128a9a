import type { Day } from '@etappe/domain/kernel/day'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { newCommand } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { rememberLocale } from '../app/locale.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type NetworkScene, openNetworkScene } from '../testing/network-scene.ts'

let scene: NetworkScene
beforeEach(async () => {
  scene = await openNetworkScene()
})
afterEach(() => scene.server.close())

const at = (text: string) => text as Day
const node = (name: RegExp) => screen.findByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const choose = async (group: string, label: string) =>
  fireEvent.click(within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name: label }))
const click = (element: Element) => {
  fireEvent.pointerDown(element, { button: 0, pointerId: 1 })
  fireEvent.pointerUp(element, { button: 0, pointerId: 1 })
}

/** Youth office (lead), day care, health office joined in a row; a club alone. */
async function fill(): Promise<Record<'office' | 'kita' | 'health' | 'club', OrganisationId>> {
  const office = await scene.addOrganisation({ name: 'Jugendamt', kind: 'administration', pillar: 'social' }, { role: 'leadOrganisation' })
  const kita = await scene.addOrganisation({ name: 'Kita Regenbogen', kind: 'dayCare', pillar: 'education' })
  const health = await scene.addOrganisation({ name: 'Gesundheitsamt', kind: 'health', pillar: 'health' })
  const club = await scene.addOrganisation({ name: 'Sportverein', kind: 'association' })
  await scene.addCooperation(office, kita, { level: 'coordination' })
  await scene.addCooperation(kita, health, { validFrom: at('2026-09-01') })
  return { office, kita, health, club }
}

describe('a network without anybody', () => {
  it('says how it begins', async () => {
    await scene.open()
    expect(await screen.findByText(/beginnt mit den Beteiligten/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Beteiligte eintragen' }).getAttribute('href')).toBe(`/faelle/${scene.case.number}/akteure`)
  })
  it('says so in English too', async () => {
    rememberLocale('en')
    await scene.open('', { locale: 'en' })
    expect(await screen.findByText(/A network begins with its participants/)).toBeTruthy()
  })
  it('leads to the grid once there are participants', async () => {
    await scene.addOrganisation({ name: 'Kita' })
    await scene.addOrganisation({ name: 'Schule' })
    await scene.open()
    fireEvent.click(await screen.findByRole('button', { name: 'Raster öffnen' }))
    expect(await screen.findByRole('grid')).toBeTruthy()
  })
})

describe('the picture', () => {
  it('names everybody with what they are, and counts what the figures say', async () => {
    await fill()
    await scene.open()
    expect(await node(/^Jugendamt, Federführung, Verwaltung, Soziales, 1 Kooperation\b/)).toBeTruthy()
    expect(await node(/^Kita Regenbogen, Kita, Bildung, 2 Kooperationen\b/)).toBeTruthy()
    expect(screen.getByText('2 von 6 möglichen Verbindungen bestehen. Nach Enge gewichtet: 17 %.')).toBeTruthy()
    expect(screen.getByText('3 von 4 erreicht die Federführung über Kooperationen.')).toBeTruthy()
    const missing = screen.getByRole('heading', { name: /Was fehlt/ }).closest('section')
    expect(missing?.textContent).toContain('Eltern')
    expect(missing?.textContent).not.toContain('Säule')
  })

  it('shows who is meant when a figure is pressed', async () => {
    await fill()
    const { router } = await scene.open()
    await node(/^Sportverein,/)
    press(/^Unverbunden/)
    await waitFor(() => expect(router.state.location.search).toMatchObject({ show: 'unconnected' }))
    const lit = () => [...document.querySelectorAll('[data-lit] text')].map((it) => it.textContent.trim())
    await waitFor(() => expect(lit()).toEqual(['Sportverein']))
    fireEvent.pointerOver(await node(/^Jugendamt,/), { pointerType: 'mouse' })
    expect(lit().toSorted((a, b) => a.localeCompare(b))).toEqual(['Jugendamt', 'Kita Regenbogen'])
  })

  it('walks along cooperation by arrow keys, opens by Enter, and gives the focus back', async () => {
    await fill()
    const { router } = await scene.open()
    const lead = await node(/^Jugendamt,/)
    expect(lead.getAttribute('tabindex')).toBe('0')
    act(() => lead.focus())
    const names = new Set<string>()
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'PageUp', 'PageUp', 'PageUp']) {
      fireEvent.keyDown(document.activeElement ?? lead, { key })
      names.add(document.activeElement?.querySelector('title')?.textContent.split(',')[0] ?? '')
    }
    expect(names.size).toBeGreaterThan(2)
    act(() => lead.focus())
    fireEvent.keyDown(lead, { key: 'Enter' })
    const panel = await screen.findByRole('region', { name: 'Jugendamt' })
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Jugendamt'))
    expect(router.state.location.search).toMatchObject({ open: expect.any(String) })
    fireEvent.click(within(panel).getByRole('button', { name: 'Schließen' }))
    await waitFor(() => expect(document.activeElement?.querySelector('title')?.textContent).toMatch(/^Jugendamt,/))
  })

  it('keeps on this device where a node was put, by key or hand, and puts it back', async () => {
    await fill()
    const first = await scene.open()
    const club = await node(/^Sportverein,/)
    const before = club.getAttribute('transform')
    act(() => club.focus())
    fireEvent.keyDown(club, { key: 'ArrowDown', shiftKey: true })
    const moved = club.getAttribute('transform')
    expect(moved).not.toBe(before)
    first.unmount()
    await scene.open()
    expect((await node(/^Sportverein,/)).getAttribute('transform')).toBe(moved)
    press('Neu anordnen')
    await waitFor(async () => expect((await node(/^Sportverein,/)).getAttribute('transform')).toBe(before))
    expect(screen.queryByRole('button', { name: 'Neu anordnen' })).toBeNull()
  })

  it('does not move anybody when the day changes', async () => {
    await fill()
    const { router } = await scene.open()
    const kita = await node(/^Kita Regenbogen,/)
    const place = kita.getAttribute('transform')
    fireEvent.change(screen.getByRole('slider', { name: 'Stand am' }), { target: { value: '0' } })
    expect(await node(/^Kita Regenbogen, Kita, Bildung, 1 Kooperation\b/)).toBe(kita)
    expect(kita.getAttribute('transform')).toBe(place)
    await waitFor(() => expect(router.state.location.search).toMatchObject({ on: '2026-06-01' }))
    press('Zur nächsten Änderung')
    expect(await node(/^Kita Regenbogen, Kita, Bildung, 2 Kooperationen\b/)).toBeTruthy()
  })

  it('joins two organisations that are chosen one after the other', async () => {
    await fill()
    await scene.open()
    await node(/^Sportverein,/)
    press('Verbinden')
    expect(screen.getByText('Wählen Sie die erste Organisation.')).toBeTruthy()
    click(await node(/^Sportverein,/))
    expect(await screen.findByText('Sportverein mit … Wählen Sie die zweite Organisation.')).toBeTruthy()
    click(await node(/^Kita Regenbogen,/))
    const dialog = await screen.findByRole('dialog', { name: 'Kooperation eintragen' })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }))
    expect(await within(dialog).findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
    fireEvent.click(within(dialog).getByRole('radio', { name: /Gemeinsames Handeln/ }))
    fireEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }))
    expect(await screen.findByText('Kooperation eingetragen.')).toBeTruthy()
    expect(await scene.spans()).toContainEqual(['jointAction', '2026-11-24', null])
    expect(await node(/^Sportverein, .* 1 Kooperation\b/)).toBeTruthy()
  })

  it('shows start and today beside each other, and what became of it as a table', async () => {
    const { office, kita, club } = await fill()
    await scene.addCooperation(office, club, { level: 'jointAction', validTo: at('2026-08-31') })
    await scene.api.cooperation.set({
      ...newCommand(),
      caseId: scene.case.id,
      id: crypto.randomUUID(),
      organisationIds: [office, kita],
      level: 'jointAction',
      on: at('2026-10-01'),
      seen: 'coordination',
    })
    const { router } = await scene.open('?mode=compare')
    expect(await screen.findByText(/Netzwerk · Stand 01.06.2026/)).toBeTruthy()
    expect(screen.getByText(/Netzwerk · Stand 24.11.2026/)).toBeTruthy()
    for (const text of ['1 neue Kooperation', '1 Kooperation weggefallen', '1 Kooperation enger'])
      expect(screen.getByText(text)).toBeTruthy()
    await act(() => router.navigate({ to: '.', search: (was: object) => ({ ...was, view: 'table' }) } as never))
    const rows = (await screen.findAllByRole('row')).slice(1).map((it) => it.textContent)
    expect(rows.map((it) => it?.match(/neu|weggefallen|enger/)?.[0])).toEqual(['neu', 'weggefallen', 'enger'])
  })
})

describe('the panel of an organisation', () => {
  it('makes a cooperation closer since today with one choice, which the toast takes back', async () => {
    const { office } = await fill()
    await scene.open(`?open=${office}`)
    const choice = await screen.findByRole('combobox', { name: 'Kooperation mit Kita Regenbogen ab 24.11.2026' })
    fireEvent.change(choice, { target: { value: 'jointAction' } })
    expect(await screen.findByText(/: Gemeinsames Handeln\.$/)).toBeTruthy()
    const closer = [
      ['coordination', '2026-06-01', '2026-11-23'],
      ['jointAction', '2026-11-24', null],
    ]
    expect((await scene.spans()).filter(([level]) => level !== 'information')).toEqual(closer)
    expect(await screen.findByRole('heading', { name: /Beendet/ })).toBeTruthy()
    press('Rückgängig')
    await waitFor(async () => expect((await scene.spans())[0]).toEqual(['coordination', '2026-06-01', null]))
  })

  it('says beside the field that the two already have an entry for these days', async () => {
    const { office } = await fill()
    await scene.open(`?open=${office}`)
    fireEvent.click(within(await screen.findByRole('region', { name: 'Jugendamt' })).getByRole('button', { name: 'Kooperation' }))
    const dialog = await screen.findByRole('dialog', { name: 'Kooperation eintragen' })
    const other = within(dialog).getByLabelText(/^arbeitet zusammen mit/, { selector: 'input' })
    fireEvent.focus(other)
    fireEvent.change(other, { target: { value: 'Kita' } })
    fireEvent.click(await screen.findByRole('option', { name: /Kita Regenbogen/ }))
    fireEvent.click(within(dialog).getByRole('radio', { name: /Information/ }))
    fireEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }))
    expect((await within(dialog).findAllByText(/Das gibt es schon/)).length).toBeGreaterThan(0)
    expect(await scene.spans()).toHaveLength(2)
  })
})

describe('the grid', () => {
  it('enters a level per key, one after the other, and steps over an organisation with itself', async () => {
    await fill()
    await scene.open('?view=grid')
    const cell = await screen.findByRole('cell', { name: 'Gesundheitsamt und Jugendamt: keine' })
    act(() => cell.focus())
    for (const key of ['1', '2', '3']) fireEvent.keyDown(cell, { key })
    expect(await screen.findByRole('cell', { name: 'Jugendamt und Gesundheitsamt: 3 Gemeinsames Handeln' })).toBeTruthy()
    await waitFor(async () => expect(await scene.spans()).toContainEqual(['jointAction', '2026-11-24', null]))
    expect(await scene.spans()).toHaveLength(3)
    fireEvent.keyDown(cell, { key: 'ArrowDown' })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Kita Regenbogen und Jugendamt/)
    fireEvent.keyDown(document.activeElement ?? cell, { key: '0' })
    await waitFor(async () => expect(await scene.spans()).toContainEqual(['coordination', '2026-06-01', '2026-11-23']))
  })

  it('holds from the chosen day, and waits while that is none', async () => {
    await fill()
    await scene.open('?view=grid')
    const field = await screen.findByRole('textbox', { name: 'Gilt ab' })
    fireEvent.change(field, { target: { value: 'irgendwann' } })
    const cell = screen.getByRole('cell', { name: 'Jugendamt und Sportverein: keine' })
    fireEvent.keyDown(cell, { key: '2' })
    fireEvent.change(field, { target: { value: '1.6.2026' } })
    fireEvent.keyDown(await screen.findByRole('cell', { name: 'Jugendamt und Sportverein: keine' }), { key: '1' })
    await waitFor(async () => expect(await scene.spans()).toContainEqual(['information', '2026-06-01', null]))
    expect(await scene.spans()).toHaveLength(3)
  })
})

describe('the tables', () => {
  it('filter by kind, day and organisation', async () => {
    const { kita } = await fill()
    await scene.open('?view=table')
    const rows = async () => (await screen.findAllByRole('row')).slice(1).map((it) => it.textContent)
    expect(await rows()).toHaveLength(2)
    fireEvent.change(screen.getByRole('combobox', { name: 'Art' }), { target: { value: 'coordination' } })
    await waitFor(async () => expect(await rows()).toEqual([expect.stringMatching(/^JugendamtKita RegenbogenAbstimmung01.06.2026läuft/)]))
    fireEvent.change(screen.getByRole('combobox', { name: 'Organisation' }), { target: { value: kita } })
    await waitFor(async () => expect(await rows()).toEqual([expect.stringMatching(/^Kita RegenbogenJugendamt/)]))
  })

  it('list the organisations a figure counts', async () => {
    await fill()
    await scene.open('?view=table')
    await screen.findAllByRole('row')
    press(/^Reichweite/)
    expect(await screen.findByText('3 Organisationen')).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: 'Auswahl' }), { target: { value: 'unconnected' } })
    expect(await screen.findByText('1 Organisation')).toBeTruthy()
    await choose('Inhalt der Tabelle', 'Kooperationen')
    expect(await screen.findByText('2 Kooperationen')).toBeTruthy()
  })
})

it('can be looked at, not changed, once the case has ended', async () => {
  await fill()
  const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
  await scene.api.case.discontinue({ ...newCommand(), id: scene.case.id, ...end })
  await scene.open('?view=grid')
  expect((await screen.findAllByText(/Der Fall ist beendet/)).length).toBeGreaterThan(0)
  fireEvent.keyDown(await screen.findByRole('cell', { name: 'Jugendamt und Sportverein: keine' }), { key: '2' })
  expect(screen.queryByRole('button', { name: 'Kooperation' })).toBeNull()
  expect(await scene.spans()).toHaveLength(2)
})
