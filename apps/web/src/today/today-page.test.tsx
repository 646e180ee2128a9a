import type { Actor } from '@etappe/domain/access/policy'
import { type CaseStory, quietStory, tell } from '@etappe/server/caseload.fake'
import type { api as serverApi } from '@etappe/server/api'
import { type TestServer, testServer, testToday } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { caseSearch, filtersOf } from '../cases/case-search.ts'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let lead: Actor
let facilitator: Actor
beforeEach(async () => {
  server = await testServer()
  lead = await server.person('programmeLead')
  facilitator = await server.person('facilitator')
})
afterEach(() => server.close())

const mine = (over: Partial<CaseStory> = {}) => tell(server, lead, { ...quietStory, facilitatorId: facilitator.userId, ...over })
const show = async (as = facilitator, more: { path?: string; link?: TRPCLink<typeof serverApi>; locale?: 'de' | 'en' } = {}) => {
  // Who decides something sees what waits for it a moment later.
  const view = await act(() => renderApp({ server, as, path: '/', ...more }))
  await screen.findByRole('heading', { level: 1 })
  return view
}
const section = (name: RegExp | string) => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement
const filtersBehind = (link: HTMLElement) => {
  const { searchParams } = new URL(link.getAttribute('href') ?? '', 'http://127.0.0.1')
  return filtersOf(
    caseSearch(
      Object.fromEntries([...searchParams].map(([name, value]) => [name, /^[[\dt]/.test(value) ? (JSON.parse(value) as unknown) : value])),
    ),
  )
}

it('tells the day in one line and answers without a click', async () => {
  await mine({ name: 'Übergänge Öhringsbüll', meetings: [-90, 3], milestones: [{ due: -4, done: false }] })
  await mine({ meetings: [-10], milestones: [{ due: 9, done: false }] })
  await show()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dienstag, 24. November')
  expect(screen.getByText(/heute kein Termin/).textContent).toBe(
    'heute kein Termin, 1 Meilenstein überfällig, bei 1 Fall ist der Kontakt überfällig',
  )
  expect(within(section(/Nächste Termine/)).getByText('Freitag')).toBeTruthy()
  expect(within(section(/Überfällig\s*1 Meilenstein/)).getByText('4 Tage überfällig')).toBeTruthy()
  expect(within(section(/Zugesagt und fällig/)).getByText('in 9 Tagen')).toBeTruthy()
  expect(within(section(/Kontaktabstand\s*2 Fälle/)).getByText('90 Tage')).toBeTruthy()
  expect(within(section(/Zuletzt geändert/)).getAllByRole('listitem').length).toBeGreaterThan(3)
  expect(document.title).toContain('Heute')
})

it('opens behind every number of cases exactly those', async () => {
  await mine({
    meetings: [-130],
    milestones: [
      { due: -4, done: false },
      { due: -8, done: false },
    ],
  })
  await mine({ meetings: [-70], milestones: [{ due: -1, done: false }] })
  await mine({ meetings: [-1] })
  await tell(server, lead, quietStory)
  await show()
  const links = screen.getAllByRole('link').filter((it) => /^(In )?\d+ (Fall|Fälle|Fällen)$/.test(it.textContent ?? ''))
  expect(links.map((it) => it.textContent)).toEqual(['In 2 Fällen', '2 Fälle', '1 Fall'])
  for (const link of links) {
    const { counts } = await server.as(facilitator).case.list({ filters: filtersBehind(link) })
    expect(link.textContent).toContain(String(counts.total))
  }
})

it('lets a case wait for its municipality right there, shows it apart, and ends the wait', async () => {
  const { id, number } = await mine({ name: 'Lesekoffer', meetings: [-78] })
  await show()
  const radar = within(section(/Kontaktabstand/))
  expect(radar.getByText('78 Tage').parentElement?.textContent).toBe('78 Tage, Rhythmus 60')
  fireEvent.click(radar.getByRole('button', { name: 'Wartet auf die Kommune: Lesekoffer' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Wartet auf die Kommune' }))
  fireEvent.click(dialog.getByRole('button', { name: '4 Wochen' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Warten eintragen' }))
  expect(await dialog.findByText('Bitte prüfen Sie diese Felder')).toBeTruthy()
  fireEvent.change(dialog.getByRole('textbox', { name: /Worauf/ }), { target: { value: 'Haushalt im Rat' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Warten eintragen' }))
  const waiting = within(await radar.findByRole('list', { name: 'Wartet auf die Kommune' }))
  expect(waiting.getByText('bis 22.12.2026')).toBeTruthy()
  expect(waiting.getByText('Haushalt im Rat')).toBeTruthy()
  expect(screen.queryByText(/Kontakt überfällig/)).toBeNull()
  fireEvent.click(waiting.getByRole('button', { name: 'Warten beenden: Lesekoffer' }))
  expect(await screen.findByText(/bei 1 Fall ist der Kontakt überfällig/)).toBeTruthy()
  expect((await server.as(lead).case.get({ number })).case).toMatchObject({ id, waitingUntil: null })
})

it('ticks a milestone off at once, moves the keyboard on, and takes it back from the toast', async () => {
  const made = await mine({
    milestones: [
      { due: -4, done: false },
      { due: -2, done: false },
    ],
  })
  await show()
  const open = () => within(section(/Überfällig/)).queryAllByRole('checkbox')
  const [first, second] = open()
  fireEvent.click(first ?? document.body)
  await waitFor(() => expect(open()).toEqual([second]))
  expect(document.activeElement).toBe(second)
  const done = async () => (await server.as(lead).case.get({ number: made.number })).milestones.map((it) => it.doneOn)
  await waitFor(async () => expect(await done()).toEqual([testToday, null]))
  fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }))
  await waitFor(() => expect(open().length).toBe(2))
  expect(await done()).toEqual([null, null])
})

it('leaves the keyboard with the list when its last line was ticked', async () => {
  await mine({ milestones: [{ due: -4, done: false }] })
  await show()
  fireEvent.click(within(section(/Überfällig/)).getByRole('checkbox'))
  await screen.findByText('Kein Meilenstein ist überfällig.')
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Überfällig' }))
})

it('puts the line back and says why when the server refuses', async () => {
  await mine({ milestones: [{ due: -4, done: false }] })
  const refusing: TRPCLink<typeof serverApi> =
    () =>
    ({ op, next }) =>
      observable((observer) => {
        if (op.path !== 'milestone.update') return next(op).subscribe(observer)
        observer.error(
          TRPCClientError.from({
            error: {
              code: -32603,
              message: 'x',
              data: { code: 'FORBIDDEN', httpStatus: 403, app: { code: 'assignment-ended', details: {} }, reference: 'r' },
            },
          } as never),
        )
        return undefined
      })
  await show(facilitator, { link: refusing })
  fireEvent.click(within(section(/Überfällig/)).getByRole('checkbox'))
  expect((await screen.findByRole('alert')).textContent).toContain('Ihre Begleitung dieses Falls ist beendet')
  expect(within(section(/Überfällig/)).getAllByRole('checkbox').length).toBe(1)
})

it('leads to a new entry for each case in one tap', async () => {
  const { number } = await mine({ name: 'Lesekoffer', started: -300 })
  await show()
  for (const link of screen.getAllByRole('link', { name: 'Termin festhalten: Lesekoffer' }))
    expect(link.getAttribute('href')).toBe(`/termin/neu?fall=${number}`)
  expect(screen.getAllByRole('link', { name: 'Termin festhalten: Lesekoffer' }).length).toBe(2)
})

it('lets office staff choose between their own cases and the office, in the address', async () => {
  const staff = await server.person('officeStaff', 'KI', 'Tjorven')
  await tell(server, lead, { ...quietStory, name: 'Meiner', ownerId: staff.userId, milestones: [{ due: -4, done: false }] })
  await tell(server, lead, { ...quietStory, name: 'Anderer', milestones: [{ due: -9, done: false }] })
  const { router } = await show(staff)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Meine Fälle' }).checked).toBe(true)
  fireEvent.click(screen.getByRole('radio', { name: 'Mein Büro' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ reach: 'office' }))
  await waitFor(() =>
    expect(
      within(section(/Überfällig/))
        .getAllByRole('listitem')
        .map((it) => it.textContent),
    ).toEqual([expect.stringContaining('Sie·Meiner'), expect.stringContaining('niemand zuständig·Anderer')]),
  )
})

it('says in each empty part what there is not, with one thing to do', async () => {
  await mine({ started: -2 })
  await show()
  for (const [name, sentence] of [
    [/Nächste Termine/, 'In den nächsten 14 Tagen ist kein Termin geplant.'],
    [/Überfällig/, 'Kein Meilenstein ist überfällig.'],
    [/Zugesagt und fällig/, 'In den nächsten 30 Tagen ist nichts fällig.'],
    [/Handeln/, 'Kein Fall steht auf Rot.'],
  ] as const) {
    expect(within(section(name)).getByText(sentence)).toBeTruthy()
    expect(within(section(name)).getAllByRole('link').length).toBe(1)
  }
})

it('tells who has no case yet where cases come from', async () => {
  await show()
  expect(screen.getByText('Ihnen ist noch kein Fall zugewiesen. Das macht Ihr Servicebüro.')).toBeTruthy()
  expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([])
})

it('shows the administration the way to what it may, and no case', async () => {
  await mine({ name: 'Geheim', started: -300 })
  await show(await server.person('admin'))
  expect(screen.getByText('Sie verwalten Zugänge und Verzeichnisse. Fälle sehen Sie nicht.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Gemeindeverzeichnis' }).getAttribute('href')).toBe('/verwaltung/register')
  expect(document.body.textContent).not.toContain('Geheim')
})

it('speaks English too', async () => {
  await mine({ meetings: [-70], milestones: [{ due: -1, done: false }] })
  await show(facilitator, { locale: 'en' })
  expect(screen.getByText(/no meeting today/).textContent).toBe('no meeting today, 1 milestone overdue, contact overdue in 1 case')
})
