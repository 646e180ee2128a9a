import type { Actor } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import { openLedger, type LedgerScene } from '@etappe/server/ledger-scene.fake'
import { newCommand, type TestServer, testServer, testToday } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let lead: Actor
let facilitator: Actor
let scene: LedgerScene
beforeEach(async () => {
  server = await testServer()
  lead = await server.person('officeLead', 'KI', 'Tjorven Grünspecht')
  facilitator = await server.person('facilitator', undefined, 'Frauke Möwenthal')
  scene = await openLedger(server, lead, { facilitatorId: facilitator.userId })
})
afterEach(() => server.close())

/** Parts of the head of a case come a moment later. */
const open = async (more: { as?: Actor; locale?: 'de' | 'en'; number?: string } = {}) =>
  act(() =>
    renderApp({
      server,
      as: more.as ?? lead,
      path: `/faelle/${more.number ?? scene.case.number}/begleitung`,
      ...(more.locale && { locale: more.locale }),
    }),
  )
const typeInto = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const section = (name: string | RegExp) => within(screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement)

it('says per service what is promised, delivered, planned and missing, and until when it can be caught up', async () => {
  await scene.addService({ kind: 'facilitation', amount: 2.5, title: 'Klausur' })
  await scene.addMeeting()
  await scene.addMeeting({ state: 'planned', heldOn: '2026-12-01' as Day })
  await open()
  expect(
    await screen.findByText(/Begleitung vom 26.04.2026 bis zum 25.04.2028. Monat 7 von 24: 29\s% der Zeit sind vergangen/),
  ).toBeTruthy()
  const account = within(screen.getByRole('list', { name: 'Leistungskonto' }))
  expect(account.getByText('Prozessbegleitung: 10 Tage zugesagt, 2,5 geleistet, 0 geplant, 7,5 fehlen. im Verzug')).toBeTruthy()
  expect(account.getByText('Termine: 8 Termine zugesagt, 1 geleistet, 1 geplant, 6 fehlen. im Verzug')).toBeTruthy()
  const missing = section(/Es fehlt/)
  expect(missing.getByRole('heading', { name: /^Fortbildungen und Fachtage: \d+ Fortbildung/ })).toBeTruthy()
  expect(missing.getByText('noch nicht genutzt')).toBeTruthy()
  expect(missing.getAllByText(/Aufzuholen bis zum .*, noch \d+ Monate\./).length).toBeGreaterThan(1)
  expect(missing.getByRole('link', { name: 'Planen: Termine' }).getAttribute('href')).toBe(`/termin/neu?fall=${scene.case.number}`)
})

it('enters a service in one line, and takes it back', async () => {
  await open()
  const quick = within(await screen.findByRole('form', { name: 'Schnell eintragen' }))
  typeInto(quick.getByRole('combobox', { name: 'Art der Leistung' }), 'facilitation')
  typeInto(quick.getByRole('textbox', { name: 'Titel' }), 'Moderation Netzwerktreffen')
  typeInto(quick.getByRole('textbox', { name: 'Tage' }), '0,3')
  fireEvent.click(quick.getByRole('button', { name: 'Eintragen' }))
  expect((await screen.findByRole('alert')).textContent).toContain('außerhalb des möglichen Bereichs')
  typeInto(quick.getByRole('textbox', { name: 'Tage' }), '0,75')
  fireEvent.click(quick.getByRole('button', { name: 'Eintragen' }))
  const list = within(screen.getByRole('list', { name: 'Leistungen im Einzelnen' }))
  expect(await list.findByText('Moderation Netzwerktreffen')).toBeTruthy()
  expect(list.getByText('0,75 Tage')).toBeTruthy()
  expect((await scene.view()).services).toMatchObject([{ kind: 'facilitation', amount: 0.75, state: 'delivered', on: testToday }])
  fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
  await waitFor(async () => expect((await scene.view()).services).toEqual([]))
})

it('plans what is missing in a dialog, linked to a meeting, and makes it delivered in one step', async () => {
  await scene.addMeeting({ kind: 'workingGroup', heldOn: '2026-11-20' as Day })
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Planen: Fachliche Impulse' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Leistung eintragen oder planen' }))
  expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: /Art der Leistung/ }).value).toBe('expertInput')
  typeInto(dialog.getByRole('textbox', { name: /^Titel/ }), 'Elternsprache')
  typeInto(dialog.getByRole('textbox', { name: /^Tag/ }), '1.12.2026')
  expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Stand' }).value).toBe('planned')
  const meeting = dialog.getByRole('combobox', { name: 'Termin' })
  typeInto(meeting, within(meeting).getByRole<HTMLOptionElement>('option', { name: '20.11.2026 Arbeitsgruppe' }).value)
  fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const list = within(screen.getByRole('list', { name: 'Leistungen im Einzelnen' }))
  expect(await list.findByText(/beim Termin am 20.11.2026/)).toBeTruthy()
  fireEvent.click(list.getByRole('button', { name: 'Aktionen für Elternsprache' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Heute geleistet' }))
  await waitFor(async () => expect((await scene.view()).services).toMatchObject([{ state: 'delivered', on: testToday }]))
})

it('shows the same as a table, by the address', async () => {
  await scene.addService({ kind: 'training', amount: 2 })
  const { router } = await open()
  fireEvent.click(await screen.findByRole('radio', { name: 'Tabelle' }))
  const table = within(await screen.findByRole('table', { name: 'Leistungskonto als Tabelle' }))
  const row = table.getByRole('rowheader', { name: 'Fortbildungen und Fachtage' }).closest('tr')
  expect(
    within(row as HTMLElement)
      .getAllByRole('cell')
      .map((it) => it.textContent),
  ).toEqual(['Fortbildungen', '2', '2', '0', '0', '1', '–', 'erfüllt'])
  expect(router.state.location.search).toEqual({ view: 'table' })
})

it('changes the contingent with a reason where somebody may, and says who may where not', async () => {
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Kontingent ändern: Frauke Möwenthal' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Kontingent ändern: Frauke Möwenthal' }))
  typeInto(dialog.getByRole('textbox', { name: 'Bewilligte Tage' }), '12,5')
  fireEvent.click(dialog.getByRole('button', { name: 'Kontingent ändern' }))
  expect(await dialog.findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
  typeInto(dialog.getByRole('textbox', { name: /Warum/ }), 'Zwei Klausuren mehr')
  fireEvent.click(dialog.getByRole('button', { name: 'Kontingent ändern' }))
  expect(await screen.findByText('0 von 12,5 Tagen geleistet')).toBeTruthy()
  expect(screen.getByText(/12,5 Tage bewilligt/)).toBeTruthy()
})

it('tells the facilitator who may change the contingent', async () => {
  await open({ as: facilitator })
  expect(await screen.findByText('Ändern kann es die Büroleitung.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Kontingent ändern/ })).toBeNull()
  expect(screen.getByRole('form', { name: 'Schnell eintragen' })).toBeTruthy()
})

it('says before the support what will be promised, in English too', async () => {
  const ahead = await openLedger(server, lead, { supportFrom: null })
  await open({ number: ahead.case.number, locale: 'en' })
  expect(await screen.findByText(/The support has not begun yet. It is planned from/)).toBeTruthy()
  expect(screen.getByText('Nothing has been entered or planned yet.')).toBeTruthy()
  expect(screen.queryByRole('heading', { name: /Missing/ })).toBeNull()
})

it('balances at the end, and cannot be written any more', async () => {
  await scene.addService({ kind: 'training', amount: 2 })
  await scene.api.case.discontinue({ ...newCommand(), id: scene.case.id, on: testToday, reasonCode: 'politics', reason: 'Beschluss' })
  await open()
  expect(await screen.findByText(/Abschlussbilanz: .* endete am 24.11.2026, 1 von 5 Zusagen sind erfüllt./)).toBeTruthy()
  expect(screen.getByText(/Termine: .* nicht genutzt/)).toBeTruthy()
  expect(screen.queryByRole('form', { name: 'Schnell eintragen' })).toBeNull()
})

it('tells the history of services and of the contingent in the words of the page', async () => {
  const made = await scene.addService({ kind: 'exchange', country: 'CH', title: 'Besuch in Erlenmatt' })
  await scene.api.service.update({ ...newCommand(), id: made.id, version: 1, fields: { amount: 2, country: 'DE' } })
  await renderApp({ server, as: lead, path: `/faelle/${scene.case.number}/verlauf` })
  expect(await screen.findByText(/hat eine Leistung geändert/)).toBeTruthy()
  expect(screen.getAllByText('Schweiz').length).toBeGreaterThan(0)
  expect(screen.getAllByText('Deutschland').length).toBeGreaterThan(0)
  expect(screen.getAllByText(/Austausch mit anderen Kommunen/).length).toBeGreaterThan(0)
})
