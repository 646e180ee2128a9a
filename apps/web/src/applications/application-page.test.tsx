import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { submitted } from '@etappe/server/application-scene.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let staff: Actor
let application: Application

beforeEach(async () => {
  server = await testServer()
  staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
  application = await submitted(server, { name: 'Sprachnetz Süd', members: [] })
})
afterEach(() => server.close())

/** The page waits for its parts while it is drawn for the first time. */
const show = (page = '', over: { readonly as?: Actor; readonly locale?: 'de' | 'en' } = {}) =>
  act(() => renderApp({ server, as: staff, path: `/bewerbungen/${application.number}${page}`, ...over }))
const api = () => server.as(staff).application
const stored = async () => (await api().get({ number: application.number })).application
const section = (title: string) => {
  const found = screen.getByRole('heading', { name: new RegExp(`^${title}`) }).closest('section')
  if (!found) throw new Error(`no section ${title}`)
  return within(found)
}
const row = (name: string) => {
  const found = screen.getByText(name).closest('li')
  if (!found) throw new Error(`no prerequisite ${name}`)
  return within(found)
}

it('shows everything the application says, and how it stands to the prerequisites', async () => {
  await show()
  expect(await screen.findByRole('heading', { level: 1, name: 'Sprachnetz Süd' })).toBeDefined()
  expect(section('Kontakt').getByText('Erika Beispiel')).toBeDefined()
  expect(section('Einrichtung').getByText('Familienzentrum')).toBeDefined()
  expect(row('Mindestens 3 Organisationen wirken mit').getByText('Nicht erfüllt')).toBeDefined()
  expect(row('Verwaltung oder Politik wirkt mit').getByText('Empfehlung nicht erfüllt')).toBeDefined()
  expect(screen.queryByText('Stellenanteil (Prozent)')).toBeNull()
})

it('lets somebody judge a prerequisite with how they know, and lets the data speak again', async () => {
  await show()
  const name = 'Verwaltung oder Politik wirkt mit'
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: `Beurteilen: ${name}` })))
  const dialog = () => within(screen.getByRole('dialog', { name: 'Voraussetzung beurteilen' }))
  await screen.findByRole('dialog')
  const save = () => fireEvent.click(dialog().getByRole('button', { name: 'Speichern' }))
  save()
  expect((await dialog().findAllByRole('link')).map((it) => it.textContent)).toEqual(['Ergebnis'])
  fireEvent.click(dialog().getByRole('radio', { name: 'Erfüllt' }))
  fireEvent.change(dialog().getByLabelText(/^Woher Sie das wissen/), { target: { value: 'Der Rat hat zugesagt.' } })
  save()
  expect(await screen.findByText('Die Beurteilung ist gespeichert.')).toBeDefined()
  await waitFor(() => expect(row(name).getByText('Der Rat hat zugesagt.')).toBeDefined())
  expect(row(name).getByText('Erfüllt')).toBeDefined()
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: `Beurteilung ändern: ${name}` })))
  fireEvent.click(dialog().getByRole('button', { name: 'Beurteilung entfernen' }))
  expect(await screen.findByText('Es gilt wieder, was sich aus den Angaben ergibt.')).toBeDefined()
  expect((await stored()).judgements).toEqual([])
})

it('corrects a section, and asks where somebody else changed the same field', async () => {
  await show()
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Ändern: Kontakt' })))
  const dialog = within(await screen.findByRole('dialog', { name: 'Kontakt' }))
  const field = await dialog.findByRole('textbox', { name: /^Ansprechperson/ })
  fireEvent.change(field, { target: { value: '' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
  expect((await dialog.findAllByRole('link')).map((it) => it.textContent)).toContain('Ansprechperson')
  fireEvent.change(field, { target: { value: 'Jörg Tannhäuser' } })
  await api().update({ ...newCommand(), id: application.id, version: 1, fields: { contactName: 'Änne Blütenreich', place: 'Garbsen' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Speichern' }))
  const conflict = within(await screen.findByRole('dialog', { name: /Ansprechperson/ }))
  expect(conflict.getByText('Änne Blütenreich')).toBeDefined()
  fireEvent.click(conflict.getByRole('button', { name: /speichern/i }))
  expect(await screen.findByText('Die Angaben sind gespeichert.')).toBeDefined()
  expect(await stored()).toMatchObject({ contactName: 'Jörg Tannhäuser', place: 'Garbsen' })
})

it('writes to the applicant, keeps it in the outbox where no mail leaves, and hands over text and link', async () => {
  const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true })
  await show('/schriftverkehr')
  expect(await screen.findByText('Noch wurde nichts geschrieben.')).toBeDefined()
  fireEvent.change(screen.getByLabelText(/^Text/), { target: { value: 'Bitte rufen Sie an. {link}' } })
  fireEvent.click(screen.getByRole('button', { name: 'In den Postausgang legen' }))
  expect(await screen.findByText('Die Nachricht liegt im Postausgang.')).toBeDefined()
  expect(await screen.findByText('1 Nachricht ist von Hand zu verschicken')).toBeDefined()
  const { link } = await api().get({ number: application.number })
  expect(screen.getByText(`Bitte rufen Sie an. ${link}`)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Link kopieren' }))
  expect(await screen.findByText('Der Link ist kopiert.')).toBeDefined()
  expect(copied).toHaveBeenCalledWith(link)
  fireEvent.click(screen.getByRole('button', { name: 'Als verschickt vermerken' }))
  expect(await screen.findByText(/^von Hand verschickt/)).toBeDefined()
  Reflect.deleteProperty(navigator, 'clipboard')
})

it('tells what happened in words, and takes it back', async () => {
  await api().accept({ ...newCommand(), id: application.id })
  await show('/verlauf')
  const entry = (await screen.findByText(/hat die Bewerbung geprüft und angenommen/)).closest('li')
  if (!entry) throw new Error('no entry')
  expect(within(entry).getByText('Eingegangen')).toBeDefined()
  fireEvent.click(within(entry).getByRole('button', { name: /^Rückgängig machen/ }))
  expect(await screen.findByText(/hat eine Änderung rückgängig gemacht/)).toBeDefined()
  expect((await stored()).state).toBe('submitted')
})

it('says what it waits for and why it ended', async () => {
  await api().withdraw({ ...newCommand(), id: application.id, reason: 'Am 3.11. angerufen.' })
  await show()
  expect(await screen.findByText('Am 3.11. angerufen.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Annehmen' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Ändern/ })).toBeNull()
})

it.each(['B-2026-999', 'KEINE'])('says of %s what it says of one of another office, in English too', async (number) => {
  await act(() => renderApp({ server, as: staff, path: `/bewerbungen/${number}`, locale: 'en' }))
  expect(await screen.findByText('This application does not exist, or you are not permitted to see it.')).toBeDefined()
})

it('hides what another office is responsible for, and finds a number typed in small letters', async () => {
  const { unmount } = await show('', { as: await server.person('officeStaff', 'BE') })
  expect(await screen.findByText('Diese Bewerbung gibt es nicht, oder Sie dürfen sie nicht sehen.')).toBeDefined()
  unmount()
  const { router } = await act(() => renderApp({ server, as: staff, path: `/bewerbungen/${application.number.toLowerCase()}` }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Sprachnetz Süd' })).toBeDefined()
  expect(router.state.location.pathname).toBe(`/bewerbungen/${application.number}`)
})
