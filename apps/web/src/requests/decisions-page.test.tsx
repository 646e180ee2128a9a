import type { Actor } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { castOf, decided, rated } from '@etappe/server/admission-scene.fake'
import { askWaiver, newNetwork } from '@etappe/server/request-scene.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let staff: Actor
let lead: Actor
let record: Case

beforeEach(async () => {
  server = await testServer()
  staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
  lead = await server.person('officeLead', 'KI', 'Ole Berg')
  record = await newNetwork(server, staff)
})
afterEach(() => server.close())

/** The page waits for its parts while it is drawn for the first time. */
const show = (it: Parameters<typeof renderApp>[0]) => act(() => renderApp(it))

const states = async () =>
  (await server.as(lead).request.ofCase({ caseId: record.id })).rows.map((it) => [it.request.state, it.request.comment])
const earlier = async () => {
  const { id } = await askWaiver(server, staff, await newNetwork(server, staff), { reason: 'Wie letztes Jahr.' })
  await server.as(lead).request.decide({ ...newCommand(), id, version: 1, grant: false, comment: 'Erst fragen.' })
}

it('shows what waits with its reason and how like requests were decided, and grants it by one key', async () => {
  await earlier()
  await askWaiver(server, staff, record)
  await show({ server, as: lead, path: '/entscheidungen' })
  expect(await screen.findByRole('link', { name: /Entscheidungen.*1 warten/ })).toBeDefined()
  const pane = await screen.findByRole('article')
  expect(within(pane).getByText('Die Stadt tritt im Herbst bei.')).toBeDefined()
  expect(within(pane).getByText('0 bewilligt, 1 abgelehnt')).toBeDefined()
  expect(within(pane).getByText('Wie letztes Jahr.')).toBeDefined()
  await act(async () => void fireEvent.keyDown(document.body, { key: 'z' }))
  expect(await screen.findByText('Auf Sie wartet nichts.')).toBeDefined()
  expect(await states()).toEqual([['granted', '']])
})

it('asks why before it refuses, in the comment field', async () => {
  await askWaiver(server, staff, record)
  await show({ server, as: lead, path: '/entscheidungen' })
  await screen.findByRole('article')
  fireEvent.keyDown(document.body, { key: 'a' })
  const field = await screen.findByRole('textbox', { name: 'Warum Sie ablehnen' })
  expect(document.activeElement).toBe(field)
  fireEvent.click(screen.getByRole('button', { name: 'Ablehnen' }))
  expect(await screen.findByText('Bitte schreiben Sie, warum Sie ablehnen.')).toBeDefined()
  fireEvent.change(field, { target: { value: 'Bitte jetzt fragen.' } })
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
  await waitFor(async () => expect(await states()).toEqual([['refused', 'Bitte jetzt fragen.']]))
})

it('keeps a comment that is begun, and forgets it once it is said', async () => {
  await askWaiver(server, staff, record)
  const first = await show({ server, as: lead, path: '/entscheidungen' })
  await screen.findByRole('article')
  fireEvent.change(screen.getByRole('textbox', { name: /Bemerkung|Kommentar/ }), { target: { value: 'Das gilt auch' } })
  first.unmount()
  await show({ server, as: lead, path: '/entscheidungen' })
  await screen.findByRole('article')
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Bemerkung|Kommentar/ }).value).toBe('Das gilt auch')
  fireEvent.click(screen.getByRole('button', { name: /Bewilligen/ }))
  await waitFor(async () => expect(await states()).toEqual([['granted', 'Das gilt auch']]))
  expect(Object.keys(localStorage).filter((key) => key.includes('.request.'))).toEqual([])
})

it('keeps the decided ones, and says so in English', async () => {
  await earlier()
  await show({ server, as: lead, path: '/entscheidungen?tab=decided', locale: 'en' })
  const table = await screen.findByRole('table', { name: 'Decided requests and admissions, the newest first' })
  expect(within(table).getByText('refused')).toBeDefined()
  expect(within(table).getByText('Erst fragen.')).toBeDefined()
})

it('keeps what became of admissions beside them, and shows them alone if asked', async () => {
  await earlier()
  const cast = await castOf(server)
  const one = await rated(server, cast, { concern: '' })
  const { id } = await decided(server, lead, one, { exceptions: [{ code: 'concernNamed', reason: 'Kommt nach.' }] })
  await server.as(cast.programme).admission.return({ ...newCommand(), id, comment: 'Bitte anders.' })
  await show({ server, as: lead, path: '/entscheidungen?tab=decided' })
  const table = await screen.findByRole('table', { name: 'Entschiedene Anträge und Zusagen, die neuesten zuerst' })
  expect(within(table).getByText('Erst fragen.')).toBeDefined()
  const row = within(within(table).getByText('Bitte anders.').closest('tr') as HTMLElement)
  for (const said of ['Ausnahme von „Anliegen benannt“', 'zurückgegeben', 'Tilda Bergengrün', 'Ole Berg: Kommt nach.'])
    expect(row.getByText(said)).toBeDefined()
  expect(row.getByRole('link', { name: one.number }).getAttribute('href')).toBe(`/bewerbungen/${one.number}/entscheidung`)
  fireEvent.change(screen.getByRole('combobox', { name: 'Art' }), { target: { value: 'admission' } })
  await waitFor(() => expect(screen.queryByText('Erst fragen.')).toBeNull())
  expect(screen.getByText('Bitte anders.')).toBeDefined()
})

it('is no room for those who decide nothing; they see on the start page what became of theirs', async () => {
  const request = await askWaiver(server, staff, record)
  await server.as(lead).request.decide({ ...newCommand(), id: request.id, version: 1, grant: false, comment: 'Erst fragen.' })
  const { router } = await renderApp({ server, as: staff, path: '/entscheidungen' })
  expect(router.state.location.pathname).toBe('/')
  expect(await screen.findByRole('heading', { name: /Meine Anträge/ })).toBeDefined()
  expect(screen.getByText('Erst fragen.')).toBeDefined()
  expect(screen.queryByRole('link', { name: /Entscheidungen/ })).toBeNull()
})
