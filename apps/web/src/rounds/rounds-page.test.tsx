import type { Actor } from '@etappe/domain/access/policy'
import { applicationRoundId } from '@etappe/domain/kernel/id'
import { submitted } from '@etappe/server/application-scene.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let lead: Actor
beforeEach(async () => {
  server = await testServer()
  lead = await server.person('programmeLead')
})
afterEach(() => server.close())

const open = (locale: 'de' | 'en' = 'de') => act(() => renderApp({ server, as: lead, path: '/verwaltung/runden', locale }))
const type = (dialog: HTMLElement, label: RegExp, value: string) =>
  fireEvent.change(within(dialog).getByRole('textbox', { name: label }), { target: { value } })

async function plan(title: string, opensOn: string, closesOn: string) {
  const id = applicationRoundId.parse(crypto.randomUUID())
  const days = { opensOn, closesOn, startBy: '2027-09-01' }
  await server.as(lead).round.plan({ ...newCommand(), id, title, kinds: ['network'], note: '', ...days } as never)
  return id
}

it('says what is missing, checks the days before it asks the server, and plans a round', async () => {
  await open()
  expect(screen.getByText('Noch ist keine Runde geplant. Bis dahin nimmt das öffentliche Formular keine Bewerbungen an.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Verlauf aller Runden' }))
  const history = await screen.findByRole('dialog', { name: 'Verlauf aller Runden' })
  expect(await within(history).findByText(/^Noch ist keine Runde geplant. Wer eine plant/)).toBeDefined()
  fireEvent.click(within(history).getByRole('button', { name: 'Schließen' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: 'Runde planen' }))
  const dialog = await screen.findByRole('dialog', { name: 'Runde planen' })
  type(dialog, /Öffnet am/, '1.2.2027')
  type(dialog, /Endet am/, '1.1.2027')
  type(dialog, /Beginn bis/, '1.9.2027')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Runde planen' }))
  expect(await within(dialog).findByRole('link', { name: 'Name' })).toBeDefined()
  type(dialog, /^Name/, 'Frühjahr 2027')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Runde planen' }))
  expect(await within(dialog).findByRole('link', { name: 'Endet am' })).toBeDefined()
  type(dialog, /Endet am/, '31.3.2027')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Runde planen' }))
  const row = within(await screen.findByRole('row', { name: /^Frühjahr 2027/ }))
  expect(row.getByText('öffnet in 69 Tagen')).toBeDefined()
  expect(screen.getAllByText('Geschlossen. „Frühjahr 2027“ öffnet am 01.02.2027.')).toHaveLength(2)
})

it('shows what is open today, tells of days that overlap, and deletes only where nobody has applied', async () => {
  const used = await plan('Herbst 2026', '2026-10-01', '2026-12-24')
  await plan('Nachmeldung', '2026-12-27', '2027-01-10')
  await submitted(server, { roundId: used })
  await open()
  expect(await screen.findByText('Offen bis zum 24.12.2026, noch 30 Tage')).toBeDefined()
  expect(screen.getByText('Geschlossen. Es ist keine weitere Runde geplant.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Herbst 2026 löschen' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Herbst 2026 ändern' }))
  const dialog = await screen.findByRole('dialog', { name: 'Runde ändern' })
  type(dialog, /Endet am/, '30.12.2026')
  expect(within(dialog).getByText(/überschneiden sich mit „Nachmeldung“/)).toBeDefined()
  fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Netzwerke' }))
  fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Modellkommunen' }))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }))
  expect(await within(dialog).findByText('Zu dieser Runde gibt es Bewerbungen.')).toBeDefined()
  fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Netzwerke' }))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Erneut speichern' }))
  expect(await screen.findAllByText('Offen bis zum 30.12.2026, noch 36 Tage')).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: 'Nachmeldung löschen' }))
  await waitFor(() => expect(screen.queryByRole('row', { name: /^Nachmeldung/ })).toBeNull())
})

it('speaks English', async () => {
  await plan('Autumn', '2026-10-01', '2026-11-24')
  await open('en')
  expect(await screen.findByText('Open, today is the last day')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Change Autumn' })).toBeDefined()
})

it('does not offer to take back what applications rest on, and says why', async () => {
  const id = await plan('Herbst 2026', '2026-10-01', '2026-12-24')
  await submitted(server, { roundId: id })
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Verlauf: Herbst 2026' }))
  const one = within(await screen.findByRole('dialog', { name: 'Verlauf: Herbst 2026' }))
  expect(await one.findByText('Lässt sich nicht mehr rückgängig machen: Zu dieser Runde gibt es Bewerbungen.')).toBeDefined()
  expect(one.queryByRole('button', { name: /^Rückgängig machen/ })).toBeNull()
})

it('tells on demand what happened to a round, and brings back one that was deleted', async () => {
  const id = await plan('Herbst 2026', '2026-10-01', '2026-12-24')
  await server.as(lead).round.change({ ...newCommand(), id, version: 1, fields: { kinds: ['network', 'modelMunicipality'] } })
  await open()
  fireEvent.click(await screen.findByRole('button', { name: 'Verlauf: Herbst 2026' }))
  const one = within(await screen.findByRole('dialog', { name: 'Verlauf: Herbst 2026' }))
  expect(await one.findByText('Netzwerke und Modellkommunen')).toBeDefined()
  expect(one.getByRole('button', { name: /^Rückgängig machen: .* hat eine Bewerbungsrunde geändert/ })).toBeDefined()
  expect(one.getByText('Lässt sich nicht mehr rückgängig machen: Spätere Änderungen bauen darauf auf.')).toBeDefined()
  fireEvent.click(one.getByRole('button', { name: 'Schließen' }))
  fireEvent.click(await screen.findByRole('button', { name: /Herbst 2026 löschen$/ }))
  expect(await screen.findByText(/^Noch ist keine Runde geplant/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Verlauf aller Runden' }))
  const all = within(await screen.findByRole('dialog', { name: 'Verlauf aller Runden' }))
  fireEvent.click(await all.findByRole('button', { name: /hat eine Bewerbungsrunde gelöscht/ }))
  await waitFor(async () => expect(await server.as(lead).round.list({})).toHaveLength(1))
  expect(await all.findByText('wurde rückgängig gemacht')).toBeDefined()
})
