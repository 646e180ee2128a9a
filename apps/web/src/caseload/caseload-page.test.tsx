import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import { caseId, meetingId } from '@etappe/domain/kernel/id'
import { nobody } from '@etappe/domain/meetings/meeting'
import { advanceCase } from '@etappe/server/advance.fake'
import type { api } from '@etappe/server/api'
import { newCommand, type TestServer, testServer, testToday } from '@etappe/server/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let staff: Actor
beforeEach(async () => {
  server = await testServer()
  staff = await server.person('officeStaff', 'KI', 'Tjorven Grünspecht')
  setWidth(1440)
  // Nothing has a size here, and a list draws only what is in sight.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1440)
})
afterEach(() => server.close())

function setWidth(width: number): void {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: { width: number; height: number }): void } }
  happyDOM.setViewport({ width, height: 900 })
}

interface Story {
  readonly name: string
  readonly office?: string
  /** Steps to later phases. */
  readonly steps?: number
  /** Days since the last meeting; none was held when it is left out. */
  readonly silent?: number
  readonly started?: Day
}

async function makeCase({ name, office = 'KI', steps = 0, silent, started = addDays(testToday, -10) }: Story) {
  const lead = await server.person('programmeLead')
  const own = server.as(lead)
  const id = caseId.parse(crypto.randomUUID())
  const made = await own.case.create({
    ...newCommand(),
    id,
    kind: 'network',
    officeCode: office,
    fields: fakeCaseFields({ name }),
    ownerId: null,
    facilitatorId: null,
    startedOn: started,
    quotaReason: 'Test',
  })
  for (let step = 0; step < steps; step += 1) await advanceCase(server, lead, id, started)
  if (silent !== undefined) {
    const meeting = { kind: 'review', state: 'held', heldOn: addDays(testToday, -silent), startsAt: null, endsAt: null } as const
    const rest = { place: '', participants: nobody, notes: 'Rollen geklärt', nextSteps: '' }
    await own.meeting.create({ ...newCommand(), id: meetingId.parse(crypto.randomUUID()), caseId: id, fields: { ...meeting, ...rest } })
  }
  return made
}

const open = (path: string, as: Actor = staff, link?: TRPCLink<typeof api>) => renderApp({ server, as, path, ...(link ? { link } : {}) })
const table = () => screen.findByRole('table', { name: 'Tabelle der Fälle' })
const names = () => screen.queryAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent)
const shows = (...expected: string[]) => waitFor(() => expect(names()).toEqual(expected))
const linkNamed = (name: RegExp | string) => screen.getByRole('link', { name })

const early = { name: 'Anfang in Brookhusen' }
const silentLong = { name: 'Brücken bauen', silent: 125, started: addDays(testToday, -200), steps: 1 }
const supported = { name: 'Chancen für alle', steps: 3, silent: 5 }

describe('the table', () => {
  it('shows the cases of the office with what needs attention first, and how many there are', async () => {
    for (const story of [early, silentLong, supported, { name: 'Anderswo', office: 'BE' }]) await makeCase(story)
    await open('/faelle')
    await shows('Brücken bauen', 'Chancen für alle', 'Anfang in Brookhusen')
    expect(await screen.findByText('3 laufende Fälle im Servicebüro Kiel')).toBeDefined()
    expect((await table()).getAttribute('aria-rowcount')).toBe('4')
    const [, first] = screen.getAllByRole('row')
    expect(first?.getAttribute('aria-rowindex')).toBe('2')
    expect(first?.textContent).toContain('vor 125 Tagen')
  })

  it('counts per phase exactly the rows that a click on the number shows', async () => {
    for (const story of [early, silentLong, supported, { name: 'Doppelt', steps: 3, silent: 5 }]) await makeCase(story)
    const { router } = await open('/faelle')
    await shows('Brücken bauen', 'Chancen für alle', 'Doppelt', 'Anfang in Brookhusen')
    const expected = { Ausgangslage: 1, Ziele: 1, Maßnahmenplan: 0, Begleitung: 2 }
    for (const [phase, count] of Object.entries(expected)) {
      fireEvent.click(linkNamed(new RegExp(`^${phase} ${count}$`)))
      await waitFor(() => expect(linkNamed(new RegExp(`^${phase} `)).getAttribute('aria-current')).toBe('true'))
      await waitFor(() => expect(names()).toHaveLength(count))
    }
    fireEvent.click(linkNamed(/^Begleitung/))
    await waitFor(() => expect(names()).toHaveLength(4))
    expect(router.state.location.search).toEqual({})
  })

  it('sorts by a click on the head, the other way round by the next', async () => {
    for (const story of [early, silentLong, supported]) await makeCase(story)
    const { router } = await open('/faelle')
    await shows('Brücken bauen', 'Chancen für alle', 'Anfang in Brookhusen')
    fireEvent.click(screen.getByRole('button', { name: 'Name' }))
    await shows('Anfang in Brookhusen', 'Brücken bauen', 'Chancen für alle')
    expect(screen.getByRole('columnheader', { name: /^Name/ }).getAttribute('aria-sort')).toBe('ascending')
    fireEvent.click(screen.getByRole('button', { name: 'Name' }))
    await shows('Chancen für alle', 'Brücken bauen', 'Anfang in Brookhusen')
    expect(screen.getByRole('columnheader', { name: /^Name/ }).getAttribute('aria-sort')).toBe('descending')
    expect(router.state.location.search).toEqual({ sort: 'name', descending: true })
  })

  it('draws the rows in sight only, and fetches the next page before the end is reached', async () => {
    const total = 120
    for (let index = 0; index < total; index += 1) await makeCase({ name: `Fall ${String(index).padStart(3, '0')}` })
    await open('/faelle?sort=name')
    expect((await table()).getAttribute('aria-rowcount')).toBe(String(total + 1))
    await waitFor(() => expect(names()[0]).toBe('Fall 000'))
    expect(names().length).toBeLessThan(60)
    const region = screen.getByRole('region', { name: 'Tabelle der Fälle' })
    Object.defineProperty(region, 'scrollHeight', { value: total * 46 })
    region.scrollTop = 90 * 46
    fireEvent.scroll(region)
    await waitFor(() => expect(names()).toContain('Fall 110'))
    const last = screen.getByRole('link', { name: 'Fall 110' }).closest('tr')
    expect(last?.getAttribute('aria-rowindex')).toBe('112')
  })
})

describe('filters', () => {
  it('are chosen from the menu, stand as chips in the line and in the address, and go by their cross', async () => {
    for (const story of [early, silentLong]) await makeCase(story)
    const { router } = await open('/faelle')
    await shows('Brücken bauen', 'Anfang in Brookhusen')
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }))
    const menu = await screen.findByRole('dialog', { name: 'Fälle filtern' })
    fireEvent.click(within(menu).getByRole('button', { name: 'Ampel' }))
    fireEvent.click(await within(menu).findByRole('checkbox', { name: 'handeln' }))
    await shows('Brücken bauen')
    expect(router.state.location.search).toEqual({ light: ['red'] })
    expect(await screen.findByText('1 von 2 laufenden Fällen im Servicebüro Kiel')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Filter entfernen: Ampel: handeln' }))
    await shows('Brücken bauen', 'Anfang in Brookhusen')
    expect(router.state.location.search).toEqual({})
  })

  it('mark the view they belong to, with an asterisk when there are more of them', async () => {
    await makeCase(silentLong)
    await open('/faelle')
    await shows('Brücken bauen')
    const views = within(screen.getByRole('navigation', { name: 'Ansichten' }))
    fireEvent.click(views.getByRole('link', { name: 'Braucht Aufmerksamkeit' }))
    await waitFor(() => expect(views.getByRole('link', { current: 'page' }).textContent).toBe('Braucht Aufmerksamkeit'))
    fireEvent.click(linkNamed(/^Ziele/))
    await waitFor(() => expect(views.getByRole('link', { current: 'page' }).textContent).toContain('Braucht Aufmerksamkeit*'))
  })

  it('find a text as it is typed, without a trail in the history', async () => {
    for (const story of [early, silentLong]) await makeCase(story)
    const { router } = await open('/faelle')
    await shows('Brücken bauen', 'Anfang in Brookhusen')
    const before = router.history.length
    fireEvent.change(screen.getByRole('textbox', { name: 'Fälle durchsuchen' }), { target: { value: 'bruecken ' } })
    await shows('Brücken bauen')
    expect(router.state.location.search).toEqual({ text: 'bruecken' })
    expect(router.history.length).toBe(before)
  })

  it('that nobody can set are ignored', async () => {
    await makeCase(early)
    const { router } = await open('/faelle?phase=%5B%22nirgends%22%5D&sort=farbe&silentDays=viele')
    await shows('Anfang in Brookhusen')
    expect(screen.queryByRole('button', { name: /^Filter entfernen/ })).toBeNull()
    expect(router.state.location.pathname).toBe('/faelle')
  })

  it('that nothing passes can be reset on the spot', async () => {
    await makeCase(early)
    await open('/faelle?text=gibtesnicht')
    expect(await screen.findByText('Kein Fall passt zu diesen Filtern.')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }))
    await shows('Anfang in Brookhusen')
  })
})

describe('without a case', () => {
  it('says so and offers the first one to those who may create it', async () => {
    await open('/faelle')
    const empty = (await screen.findByText('Hier gibt es noch keinen Fall.')).parentElement as HTMLElement
    expect(within(empty).getByRole('link', { name: 'Neuer Fall' }).getAttribute('href')).toBe('/faelle/neu')
  })

  it('tells a facilitator who assigns cases, and offers no new one', async () => {
    await open('/faelle', await server.person('facilitator'))
    expect(await screen.findByText(/Ihnen ist noch kein Fall zugewiesen/)).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Neuer Fall' })).toBeNull()
  })
})

describe('a slow or lost connection', () => {
  it('keeps the old rows until the new ones are there', async () => {
    for (const story of [early, silentLong]) await makeCase(story)
    let held: (() => void) | undefined
    const slow: TRPCLink<typeof api> =
      () =>
      ({ op, next }) =>
        observable((observer) => {
          const pass = () => void next(op).subscribe(observer)
          if (op.path === 'case.list' && JSON.stringify(op.input).includes('"red"')) held = pass
          else pass()
        })
    await open('/faelle', staff, slow)
    await shows('Brücken bauen', 'Anfang in Brookhusen')
    fireEvent.click(linkNamed('Braucht Aufmerksamkeit'))
    await waitFor(async () => expect((await table()).getAttribute('aria-busy')).toBe('true'))
    expect(names()).toEqual(['Brücken bauen', 'Anfang in Brookhusen'])
    held?.()
    await shows('Brücken bauen')
  })

  it('says that the cases could not be loaded, and loads them when asked again', async () => {
    await makeCase(early)
    let isBroken = true
    const broken: TRPCLink<typeof api> =
      () =>
      ({ op, next }) =>
        observable((observer) => {
          if (op.path === 'case.list' && isBroken)
            observer.error(TRPCClientError.from({ error: { message: 'x', code: -32603, data: {} } } as never))
          else next(op).subscribe(observer)
        })
    await open('/faelle', staff, broken)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Die Fälle konnten nicht geladen werden.')
    isBroken = false
    fireEvent.click(within(alert).getByRole('button', { name: 'Noch einmal versuchen' }))
    await shows('Anfang in Brookhusen')
  })
})

describe('walking the list by key', () => {
  it('shows one case after the other beside the list, and closes with Escape', async () => {
    const second = await makeCase(early)
    const first = await makeCase(silentLong)
    const { router } = await open('/faelle')
    await shows('Brücken bauen', 'Anfang in Brookhusen')
    fireEvent.keyDown(document.body, { key: 'j' })
    const panel = await screen.findByRole('complementary', { name: `Fall ${first.number}` })
    expect(await within(panel).findByText(/Rollen geklärt/)).toBeDefined()
    expect(within(panel).getByText('1 von 2')).toBeDefined()
    expect(document.activeElement?.textContent).toBe('Brücken bauen')
    fireEvent.keyDown(document.body, { key: 'j' })
    expect(await screen.findByRole('complementary', { name: `Fall ${second.number}` })).toBeDefined()
    expect(router.state.location.search).toEqual({ open: second.number })
    fireEvent.keyDown(document.body, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    expect(router.state.location.href).toBe('/faelle')
  })
})

describe('the board', () => {
  it('has one column per phase with its count, and moves a case without dragging', async () => {
    const made = await makeCase(silentLong)
    await makeCase(supported)
    await open('/faelle?layout=board')
    const goals = within(await screen.findByRole('region', { name: 'Ziele 1' }))
    expect(goals.getAllByRole('listitem')).toHaveLength(1)
    expect(await screen.findByRole('region', { name: 'Begleitung 1' })).toBeDefined()
    expect(within(screen.getByRole('region', { name: 'Ausgangslage 0' })).getByText('Kein Fall in dieser Phase.')).toBeDefined()
    fireEvent.click(goals.getByRole('button', { name: `Aktionen für ${made.number}` }))
    const move = await screen.findByRole('menuitem', { name: 'In nächste Phase: Maßnahmenplan …' })
    expect(move.getAttribute('href')).toBe(`/faelle/${made.number}/tor/actionPlan`)
  })
})

describe('on a phone', () => {
  it('is a list of links to the cases, with the filters in a sheet', async () => {
    setWidth(390)
    const made = await makeCase(silentLong)
    await makeCase(early)
    const { router } = await open('/faelle')
    const list = within(await screen.findByRole('list', { name: 'Liste der Fälle' }))
    await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(2))
    expect(list.getByRole('link', { name: /Brücken bauen/ }).getAttribute('href')).toBe(`/faelle/${made.number}`)
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Fälle filtern' }))
    fireEvent.click(sheet.getByRole('button', { name: 'Phase' }))
    fireEvent.click(await sheet.findByRole('checkbox', { name: 'Ziele' }))
    expect(await sheet.findByRole('button', { name: '1 Fall anzeigen' })).toBeDefined()
    expect(router.state.location.search).toEqual({ phase: ['goals'] })
  })
})
