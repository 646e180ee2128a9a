import type { Actor } from '@etappe/domain/access/policy'
import { statusFigures } from '@etappe/domain/reports/status'
import { quietStory, someStories, tell } from '@etappe/server/caseload.fake'
import { type TestServer, testServer } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { caseSearch, filtersOf } from '../cases/case-search.ts'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let lead: Actor
let staff: Actor

beforeAll(async () => {
  server = await testServer()
  lead = await server.person('programmeLead')
  staff = await server.person('officeStaff', 'KI')
  const { userId } = await server.person('facilitator')
  for (const story of someStories({ owners: [lead.userId], facilitators: [userId] }, 36)) await tell(server, lead, story)
  await tell(server, lead, { ...quietStory, milestones: [{ due: -3, done: false }] })
})
afterAll(() => server.close())

const show = async (as: Actor, path = '/auswertung') => {
  const view = await renderApp({ server, as, path })
  const table = await screen.findByRole('table')
  return { ...view, table }
}
const rowOf = (table: HTMLElement, name: string) => within(table).getByRole('rowheader', { name }).closest('tr') as HTMLElement

/** What the address of a link asks the list for. */
const filtersBehind = (link: HTMLElement) => {
  const { searchParams } = new URL(link.getAttribute('href') ?? '', 'http://127.0.0.1')
  const raw = Object.fromEntries(
    [...searchParams].map(([name, value]) => [name, /^[[\d{t"]/.test(value) ? (JSON.parse(value) as unknown) : value]),
  )
  return filtersOf(caseSearch(raw))
}

it.each(['/auswertung', '/auswertung?kind=network', '/auswertung?kind=modelMunicipality'])(
  'opens behind every number of %s exactly as many cases',
  async (path) => {
    const { table } = await show(lead, path)
    const links = within(table).getAllByRole('link')
    expect(links.length).toBeGreaterThan(statusFigures.length)
    for (const link of links) {
      const { counts } = await server.as(lead).case.list({ filters: filtersBehind(link), limit: 1 })
      // The number, then what it counts in words that only a screen reader hears.
      const shown = /^\d+/.exec(link.textContent ?? '')?.[0]
      expect({ [link.textContent ?? '']: Number(shown) }).toEqual({ [link.textContent ?? '']: counts.total })
    }
  },
  30_000,
)

it('lets office staff open their own cases, and shows the others’ figures without a link and why', async () => {
  const { table } = await show(staff)
  for (const link of within(table).getAllByRole('link')) expect(filtersBehind(link).office).toEqual(['KI'])
  expect(within(rowOf(table, 'Kiel')).getAllByRole('link').length).toBeGreaterThan(5)
  expect(within(rowOf(table, 'Berlin')).queryByRole('link')).toBeNull()
  expect(within(rowOf(table, 'Programm')).queryByRole('link')).toBeNull()
  expect(within(rowOf(table, 'Berlin')).getAllByTitle('Von anderen Büros sehen Sie die Zahlen, nicht die Fälle.').length).toBeGreaterThan(2)
  expect(screen.getByText('Von anderen Büros sehen Sie die Zahlen, nicht die Fälle.')).toBeTruthy()
})

it('shows a dash without a link where there is nothing', async () => {
  const { table } = await show(lead)
  const row = rowOf(table, 'Dresden')
  expect(within(row).queryByRole('link')).toBeNull()
  expect(within(row).getAllByText('–').length).toBe(statusFigures.length + 1)
})

it('says in words that a quota is exceeded', async () => {
  const { cells } = await server.as(lead).report.status()
  const models = cells.find((it) => it.officeCode === 'KI' && it.kind === 'modelMunicipality')
  const { taken, quota } = models ?? { taken: 0, quota: 0 }
  expect(taken).toBeGreaterThan(quota)
  const { table } = await show(lead)
  const row = rowOf(table, 'Kiel')
  expect(within(row).getByText(`${taken - quota} über Quote`)).toBeTruthy()
  expect(within(row).getByRole('img', { name: `Modellkommunen Kiel: ${taken} von ${quota} Plätzen` })).toBeTruthy()
  expect(within(rowOf(table, 'München')).queryByText(/über Quote/)).toBeNull()
})

it('keeps the kind in the address and counts one kind of places', async () => {
  const { table, router } = await show(lead)
  expect(within(table).getByRole('columnheader', { name: 'Modellkommunen' })).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Netzwerke' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ kind: 'network' }))
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Modellkommunen' })).toBeNull())
  fireEvent.click(screen.getByRole('radio', { name: 'Alle' }))
  await waitFor(() => expect(router.state.location.search).toEqual({}))
})

it('lists the cases behind the worrying numbers as far as they are one’s own', async () => {
  const { counts } = await server.as(staff).case.list({ filters: { milestoneOverdue: true } })
  await show(staff)
  const section = screen
    .getByRole('heading', { name: new RegExp(`Meilensteine überfällig\\s*${counts.total} F(a|ä)lle? in Kiel`) })
    .closest('section') as HTMLElement
  expect(within(section).getAllByRole('listitem').length).toBe(Math.min(counts.total, 8))
  expect(filtersBehind(within(section).getByRole('link', { name: 'Als Liste öffnen' }))).toEqual({ milestoneOverdue: true })
})

it('is refused to those who facilitate, in calm words', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  await renderApp({ server, as: await server.person('facilitator'), path: '/auswertung' })
  expect(await screen.findByText(/oder Sie dürfen das nicht sehen/)).toBeTruthy()
})
