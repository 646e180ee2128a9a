import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId, programmeVersionId } from '@etappe/domain/kernel/id'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let lead: Actor
let api: ReturnType<TestServer['as']>
beforeEach(async () => {
  server = await testServer()
  lead = await server.person('programmeLead', undefined, 'Hildburg Ampfer')
  api = server.as(lead)
})
afterEach(() => server.close())

const open = (path = '', as = lead, locale?: 'en') =>
  renderApp({ server, as, path: `/verwaltung/programm${path}`, ...(locale ? { locale } : {}) })
const draft = () => api.programme.draft({ ...newCommand(), id: programmeVersionId.parse(crypto.randomUUID()), basedOn: 1 })
const section = (name: string) => within(screen.getByRole('heading', { name: new RegExp(`^${name}`) }).closest('section') as HTMLElement)
const newCase = () =>
  api.case.create({
    ...newCommand(),
    id: caseId.parse(crypto.randomUUID()),
    kind: 'network',
    officeCode: 'KI',
    fields: fakeCaseFields({ name: 'Netz Förde' }),
    ownerId: null,
    facilitatorId: null,
    startedOn: '2026-10-01',
    quotaReason: '',
  })
const shorter = async () => {
  const { id, targetDays } = await draft()
  const fields = { title: 'Kürzer', targetDays: { ...targetDays, network: { ...targetDays.network, baseline: 30 } } }
  const edited = await api.programme.edit({ ...newCommand(), id, version: 1, fields })
  return api.programme.publish({ ...newCommand(), id, version: edited.version })
}

describe('the programme definition', () => {
  it('begins with one version and offers a draft, which opens for editing', async () => {
    const { router } = await open()
    expect(await screen.findByText('Gerade arbeitet niemand an einer neuen Fassung.')).toBeTruthy()
    const row = within(screen.getByRole('row', { name: /Fassung 1: Wie das Programm begann/ }))
    expect(row.getByText('für neue Fälle')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Entwurf auf Fassung 1 beginnen' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Fassung 2 bearbeiten/ })).toBeTruthy()
    expect(router.state.location.pathname).toBe('/verwaltung/programm/2/bearbeiten')
  })

  it('is read by a facilitator in words, without anything to change', async () => {
    await open('/1', await server.person('facilitator'))
    expect(await screen.findByRole('heading', { level: 1, name: /Fassung 1/ })).toBeTruthy()
    expect(section('Phasen').getByRole('row', { name: /Ausgangslage 60 Tage 150 Tage/ })).toBeTruthy()
    const gates = section('Tore')
    expect(gates.getByText('Mindestens 3 Befunde')).toBeTruthy()
    expect(gates.queryByText('Politischer Beschluss eingetragen')).toBeNull()
    expect(
      section('Was während').getByRole('row', { name: /Austausch mit anderen Kommunen nicht zugesagt 2 Austauschtreffen/ }),
    ).toBeTruthy()
    expect(within(screen.getByRole('main')).queryByRole('button')).toBeNull()
    cleanup()
    await open('/1?kind=modelMunicipality', await server.person('facilitator'))
    expect(await screen.findByText('Politischer Beschluss eingetragen')).toBeTruthy()
  })

  it('is not offered to an office in the navigation, and what does not exist is not found', async () => {
    const office = await server.person('officeLead', 'KI')
    await open('', office)
    expect(await screen.findByRole('heading', { level: 1, name: 'Programmdefinition' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Verwaltung' })).toBeNull()
    expect(screen.queryByText('Entwurf')).toBeNull()
    cleanup()
    await open('/7', office)
    expect(await screen.findByRole('heading', { name: /gibt es nicht|nicht gefunden/ })).toBeTruthy()
  })

  it('speaks English', async () => {
    await draft()
    await open('/2/vergleich', lead, 'en')
    expect(await screen.findByText('These two versions say the same.')).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1, name: 'Differences' })).toBeTruthy()
  })
})

describe('the draft', () => {
  it('takes a criterion, softens one and changes a number; the difference says all three', async () => {
    await draft()
    await open('/2/bearbeiten?part=gates')
    fireEvent.click(await screen.findByRole('checkbox', { name: /Träger und Eltern sind beteiligt/ }))
    const hardness = within(screen.getByRole('radiogroup', { name: 'Anliegen benannt: muss oder soll' }))
    fireEvent.click(hardness.getByRole('radio', { name: 'soll' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'Mindestens 3 Befunde: mindestens' }), { target: { value: '5' } })
    expect(screen.getByRole('checkbox', { name: /Mindestens 5 Befunde/ })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }))
    await waitFor(async () => expect((await api.programme.get({ number: 2 })).version).toBe(2))
    cleanup()
    await open('/2/vergleich')
    const table = within(await screen.findByRole('table', { name: 'Unterschiede zwischen Fassung 1 und Fassung 2' }))
    expect(
      table.getByRole('row', { name: /Ausgangslage abgeschlossen.*Mindestens 3 Befunde \(muss\).*Mindestens 5 Befunde \(muss\)/ }),
    ).toBeTruthy()
    expect(table.getByRole('row', { name: /Aufnahme.*Anliegen benannt \(muss\).*Anliegen benannt \(soll\)/ })).toBeTruthy()
    expect(table.getByRole('row', { name: /\(neu\) nicht dabei Träger und Eltern sind beteiligt/ })).toBeTruthy()
    expect(screen.getByText('3 Unterschiede')).toBeTruthy()
  })

  it('says beside the field what is wrong, and saves nothing', async () => {
    await draft()
    await open('/2/bearbeiten?part=contact')
    const red = await screen.findByRole('textbox', { name: 'Ausgangslage, handeln nach' })
    fireEvent.change(red, { target: { value: '10' } })
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }))
    const summary = within(await screen.findByRole('alert'))
    fireEvent.click(summary.getByRole('link', { name: 'Ausgangslage, handeln nach' }))
    expect(document.activeElement).toBe(red)
    expect(screen.getAllByText(/darf nicht kleiner sein/)).not.toHaveLength(0)
    fireEvent.change(red, { target: { value: 'nie' } })
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }))
    expect(await screen.findAllByText(/Bitte geben Sie eine ganze Zahl ein/)).not.toHaveLength(0)
    expect((await api.programme.get({ number: 2 })).version).toBe(1)
  })

  it('promises what is typed and takes back what is emptied', async () => {
    await draft()
    await open('/2/bearbeiten?part=entitlements')
    fireEvent.change(await screen.findByRole('textbox', { name: 'Netzwerk, Prozessbegleitung' }), { target: { value: '12,5' } })
    fireEvent.change(screen.getByRole('textbox', { name: 'Netzwerk, Termine' }), { target: { value: '' } })
    fireEvent.change(screen.getByRole('textbox', { name: /^Netzwerk, Austausch/ }), { target: { value: '1' } })
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }))
    await waitFor(async () => expect((await api.programme.get({ number: 2 })).version).toBe(2))
    expect((await api.programme.get({ number: 2 })).entitlements.network.map((it) => [it.kind, it.amount])).toEqual([
      ['facilitation', 12.5],
      ['expertInput', 1],
      ['exchange', 1],
      ['training', 2],
      ['publicRelations', 1],
    ])
  })

  it('asks when somebody else wrote the same part meanwhile', async () => {
    const { id } = await draft()
    await open('/2/bearbeiten?part=targets')
    fireEvent.change(await screen.findByRole('textbox', { name: 'Netzwerke' }), { target: { value: '160' } })
    const targets = { network: 170, modelMunicipality: 20, qualityDialogues: 50 }
    await api.programme.edit({ ...newCommand(), id, version: 1, fields: { targets } })
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/Netzwerke: 170/)).toBeTruthy()
    expect(dialog.getByText(/Netzwerke: 160/)).toBeTruthy()
  })

  it('needs a title before it is put into force, and says what happens', async () => {
    await newCase()
    const { id } = await draft()
    await open('/2?dialog=publish')
    const without = within(await screen.findByRole('dialog', { name: 'Fassung 2 in Kraft setzen' }))
    expect(without.getByText(/1 laufender Fall bleibt bei seiner Fassung/)).toBeTruthy()
    expect(without.getByRole('link', { name: 'Titel eingeben' })).toBeTruthy()
    cleanup()
    await api.programme.edit({ ...newCommand(), id, version: 1, fields: { title: 'Neu' } })
    await open('/2?dialog=publish')
    const dialog = within(await screen.findByRole('dialog', { name: 'Fassung 2 in Kraft setzen' }))
    fireEvent.click(dialog.getByRole('button', { name: 'In Kraft setzen' }))
    expect(await screen.findByText(/Fassung 2 ist in Kraft/)).toBeTruthy()
    expect((await api.programme.get({ number: 2 })).state).toBe('published')
  })
})

describe('moving running cases', () => {
  it('shows who is concerned and how, moves them, and takes it back', async () => {
    const made = await newCase()
    await shorter()
    await open('/2/umstellen')
    const row = within(await screen.findByRole('row', { name: /Netz Förde/ }))
    expect(row.getByText(/Tage früher/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '1 Fall umstellen' }))
    expect(await screen.findByText(/1 Fall folgt jetzt Fassung 2/)).toBeTruthy()
    expect(await screen.findByText(/folgen dieser Fassung schon/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }))
    await waitFor(async () => expect((await api.case.get({ number: made.number })).case.programmeVersion).toBe(1))
  })

  it('says so when nothing could be computed, and tries again', async () => {
    await newCase()
    await shorter()
    const failing = vi.spyOn(server.services, 'definitions').mockRejectedValue(new Error('kaputt'))
    await open('/2/umstellen')
    expect(await screen.findByText('Was sich ändern würde, ließ sich nicht berechnen.')).toBeTruthy()
    failing.mockRestore()
    fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }))
    expect(await screen.findByRole('row', { name: /Netz Förde/ })).toBeTruthy()
  })
})
