import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { Day } from '@etappe/domain/kernel/day'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { submitted } from '@etappe/server/application-scene.fake'
import { type TestServer, testServer } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let staff: Actor

beforeEach(async () => {
  server = await testServer()
  staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
})
afterEach(() => server.close())

/** The page waits for its parts while it is drawn for the first time. */
const show = (path: string, over: { readonly as?: Actor; readonly locale?: 'de' | 'en' } = {}) =>
  act(() => renderApp({ server, as: staff, path, ...over }))
const press = (key: string) => act(async () => void fireEvent.keyDown(document.body, { key }))
const stored = async (it: Application) => (await server.as(staff).application.get({ number: it.number })).application
const pane = () => screen.findByRole('article')

it('lies in heaps with their counts, and is read beside the list in the order of the work', async () => {
  await submitted(server, { name: 'Sprachnetz Süd', stateOn: '2026-11-20' as Day })
  await submitted(server, { name: 'Waldkinder', members: [] })
  await submitted(server, { name: 'Fremd', officeCode: 'BE' as OfficeCode })
  const { router } = await show('/bewerbungen')
  expect(await screen.findByRole('link', { name: /^Neu 2/ })).toBeDefined()
  const list = screen.getByRole('list', { name: 'Bewerbungen' })
  expect(within(list).getAllByRole('link')).toHaveLength(2)
  expect(within(list).getByText('seit 4 Tagen')).toBeDefined()
  expect(within(list).getByText('2 von 4 erfüllt')).toBeDefined()
  expect(screen.queryByText('Fremd')).toBeNull()
  expect(within(await pane()).getByRole('heading', { level: 2, name: 'Sprachnetz Süd' })).toBeDefined()
  await press('j')
  expect(within(await pane()).getByRole('heading', { level: 2, name: 'Waldkinder' })).toBeDefined()
  expect(within(await pane()).getByText('Empfehlung nicht erfüllt')).toBeDefined()
  expect(router.state.location.search).toEqual({ open: 'B-2026-002' })
  await press('o')
  await waitFor(() => expect(router.state.location.pathname).toBe('/bewerbungen/B-2026-002'))
})

it('is accepted by one key, goes on with the next, and comes back from the toast', async () => {
  const first = await submitted(server, { name: 'Sprachnetz Süd' })
  await submitted(server, { name: 'Waldkinder' })
  await show('/bewerbungen')
  await pane()
  await press('a')
  expect(await screen.findByText('B-2026-001 ist geprüft. Als Nächstes kommt das Erstgespräch.')).toBeDefined()
  expect(within(await pane()).getByRole('heading', { name: 'Waldkinder' })).toBeDefined()
  expect(await stored(first)).toMatchObject({ state: 'checked', checkedBy: staff.userId })
  fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }))
  await waitFor(async () => expect((await stored(first)).state).toBe('submitted'))
})

it('asks back item by item, taking over what is missing from the prerequisites', async () => {
  const it = await submitted(server, { concern: '' })
  await show('/bewerbungen')
  await pane()
  await press('r')
  const dialog = within(await screen.findByRole('dialog', { name: 'Rückfrage zu B-2026-001' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Rückfrage senden' }))
  expect((await dialog.findAllByRole('link')).map((link) => link.textContent)).toEqual(['Punkt 1'])
  await act(async () => void fireEvent.click(dialog.getByRole('button', { name: /^Bitte sagen Sie uns mehr dazu: Anliegen benannt/ })))
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Datei erbeten' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Rückfrage senden' }))
  expect(await screen.findByText('Die Rückfrage zu B-2026-001 ist gestellt.')).toBeDefined()
  const { application, askBacks } = await server.as(staff).application.get({ number: it.number })
  expect(application.state).toBe('incomplete')
  expect(askBacks).toMatchObject([
    { dueOn: '2026-12-08', items: [{ text: 'Bitte sagen Sie uns mehr dazu: Anliegen benannt', wantsFile: true }] },
  ])
})

it('is put aside until a day with a reason, which it asks for', async () => {
  const it = await submitted(server)
  await show('/bewerbungen')
  await pane()
  await press('z')
  const dialog = within(await screen.findByRole('dialog', { name: 'B-2026-001 zurückstellen' }))
  fireEvent.click(dialog.getByRole('button', { name: '14 Tage' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Zurückstellen' }))
  expect((await dialog.findAllByRole('link')).map((link) => link.textContent)).toEqual(['Warum'])
  fireEvent.change(dialog.getByLabelText(/^Warum/), { target: { value: 'Rat tagt noch.' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Zurückstellen' }))
  expect(await screen.findByText('B-2026-001 ist bis 08.12.2026 zurückgestellt.')).toBeDefined()
  expect(await screen.findByText('Es ist nichts Neues eingegangen.')).toBeDefined()
  expect(await stored(it)).toMatchObject({ snoozedUntil: '2026-12-08', snoozeReason: 'Rat tagt noch.' })
})

it('is marked as the duplicate it is suggested to be, or of another by its number', async () => {
  const first = await submitted(server, { name: 'Waldkinder' })
  const other = await submitted(server, {
    name: 'Ganz anders',
    municipalityKeys: [],
    contactEmail: 'a@b.example',
    institution: 'Kita Berg',
  })
  const again = await submitted(server, { name: 'Waldkinder' })
  await show(`/bewerbungen?open=${again.number}`)
  expect(await screen.findByRole('heading', { name: /^Könnte dieselbe sein/ })).toBeDefined()
  await press('d')
  const dialog = within(await screen.findByRole('dialog', { name: `${again.number} als Dublette markieren` }))
  fireEvent.click(dialog.getByRole('radio', { name: 'Eine andere' }))
  const number = dialog.getByRole('textbox', { name: /^Nummer der anderen/ })
  const save = () => fireEvent.click(dialog.getByRole('button', { name: 'Als Dublette markieren' }))
  fireEvent.change(number, { target: { value: 'B-2026-999' } })
  save()
  expect(await dialog.findByText('Eine Bewerbung mit dieser Nummer gibt es nicht.')).toBeDefined()
  fireEvent.change(number, { target: { value: again.number } })
  save()
  expect(await dialog.findByText('Das ist diese Bewerbung.')).toBeDefined()
  fireEvent.change(number, { target: { value: other.number.toLowerCase() } })
  save()
  expect(await screen.findByText(`${again.number} ist eine Dublette von ${other.number}.`)).toBeDefined()
  expect(await stored(again)).toMatchObject({ state: 'duplicate', duplicateOfId: other.id })
  expect((await stored(first)).state).toBe('submitted')
})

it('is given to an office where none is responsible, before it can be accepted', async () => {
  const it = await submitted(server, { officeCode: null, nationwide: true, municipalityKeys: [] })
  await show('/bewerbungen')
  const article = within(await pane())
  expect(article.queryByRole('button', { name: 'Annehmen' })).toBeNull()
  await act(async () => void fireEvent.click(article.getByRole('button', { name: 'Servicebüro zuordnen' })))
  const dialog = within(await screen.findByRole('dialog', { name: 'Wer ist für B-2026-001 zuständig?' }))
  fireEvent.change(dialog.getByLabelText(/^Servicebüro/), { target: { value: 'KI' } })
  fireEvent.change(dialog.getByLabelText(/^Warum/), { target: { value: 'Sitz in Kiel.' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Zuordnen' }))
  expect(await screen.findByText('B-2026-001 liegt beim Servicebüro Kiel.')).toBeDefined()
  expect(await stored(it)).toMatchObject({ officeCode: 'KI', officeReason: 'Sitz in Kiel.' })
})

it('is narrowed in the address, says when nothing matches, and leads to the next heap when one is empty', async () => {
  await submitted(server, { state: 'checked' })
  const { router } = await show('/bewerbungen')
  fireEvent.click(await screen.findByRole('link', { name: 'Weiter mit „Zum Gespräch“ (1)' }))
  expect(await pane()).toBeDefined()
  fireEvent.change(screen.getByRole('combobox', { name: 'Art' }), { target: { value: 'modelMunicipality' } })
  expect(await screen.findByText('Keine Bewerbung passt hier zu den Filtern.')).toBeDefined()
  expect(router.state.location.search).toEqual({ queue: 'toInterview', kind: 'modelMunicipality' })
})

it('speaks English, and is no room for those who only facilitate', async () => {
  await submitted(server, { snoozedUntil: null })
  const { unmount } = await show('/bewerbungen', { locale: 'en' })
  expect(await screen.findByRole('link', { name: /^New 1/ })).toBeDefined()
  expect(within(await pane()).getByRole('button', { name: 'Accept' })).toBeDefined()
  unmount()
  const facilitator = await server.person('facilitator')
  const { router } = await show('/bewerbungen', { as: facilitator })
  expect(router.state.location.pathname).toBe('/')
  expect(screen.queryByRole('link', { name: 'Bewerbungen' })).toBeNull()
})

it('counts on the start page what came in and what I have to rate, each leading to as many', async () => {
  await submitted(server)
  await submitted(server, { state: 'interviewed' })
  await show('/')
  const rate = await screen.findByRole('link', { name: '1 Von mir zu bewerten' })
  expect(screen.getByRole('link', { name: '1 Neue Bewerbungen' }).getAttribute('href')).toBe('/bewerbungen')
  fireEvent.click(rate)
  expect(await screen.findByText('1 Bewerbung')).toBeDefined()
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Meine Bewertung fehlt' }).checked).toBe(true)
})

it('shows the first heap where an address names one that is none', async () => {
  await submitted(server, { name: 'Sprachnetz Süd' })
  const { router } = await show('/bewerbungen?queue=unsinn&kind=network&colour=red')
  expect((await screen.findByRole('link', { name: /^Neu 1/ })).getAttribute('aria-current')).toBe('page')
  expect(within(screen.getByRole('list', { name: 'Bewerbungen' })).getAllByRole('link')).toHaveLength(1)
  expect(router.state.location.search).toMatchObject({ kind: 'network' })
  expect(router.state.location.href).not.toMatch(/unsinn|colour/)
})
