import type { Actor } from '@etappe/domain/access/policy'
import { applicationRoundId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { submitted } from '@etappe/server/application-scene.fake'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { type TRPCLink, TRPCClientError } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { api } from '@etappe/server/api'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

let server: TestServer
let staff: Actor
/** What the page watches for coming into sight. */
let watched: Set<() => void>

beforeEach(async () => {
  server = await testServer()
  staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
  watched = new Set()
  const seen = [{ isIntersecting: true }] as unknown as IntersectionObserverEntry[]
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #tell: () => void
      constructor(callback: IntersectionObserverCallback) {
        this.#tell = () => callback(seen, this as unknown as IntersectionObserver)
      }
      observe = () => void watched.add(this.#tell)
      disconnect = () => void watched.delete(this.#tell)
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
  return server.close()
})

const show = (path: string, link?: TRPCLink<typeof api>) => act(() => renderApp({ server, as: staff, path, ...(link ? { link } : {}) }))
const press = (key: string) => act(async () => void fireEvent.keyDown(document.body, { key }))
const lines = () => within(screen.getByRole('list', { name: 'Bewerbungen' })).getAllByRole('link')
const comeNearTheEnd = () => act(async () => watched.forEach((tell) => tell()))
const fill = async (count: number) => {
  for (let made = 0; made < count; made += 1) await submitted(server)
}
const planRound = async (title: string, opensOn: string) => {
  const id = applicationRoundId.parse(crypto.randomUUID())
  const days = { opensOn, closesOn: '2027-06-30', startBy: '2027-09-01' }
  const lead = await server.person('programmeLead')
  await server.as(lead).round.plan({ ...newCommand(), id, title, kinds: ['network', 'modelMunicipality'], ...days, note: '' })
  return id
}

describe('a heap longer than a page', () => {
  beforeEach(() => fill(52), 60_000)

  it('goes on by itself as its end nears, and is as long again when somebody comes back', async () => {
    const { unmount } = await show('/bewerbungen')
    expect(lines()).toHaveLength(50)
    await comeNearTheEnd()
    await waitFor(() => expect(lines()).toHaveLength(52))
    expect(screen.queryByRole('button', { name: 'Mehr laden' })).toBeNull()
    expect(watched.size).toBe(0)
    unmount()
    await show('/bewerbungen?open=B-2026-052')
    expect(lines()).toHaveLength(52)
    expect(lines().at(-1)?.getAttribute('aria-current')).toBe('true')
  })

  it('is walked by key over the end of the page', async () => {
    const { router } = await show('/bewerbungen?open=B-2026-050')
    await press('j')
    await waitFor(() => expect(router.state.location.search).toEqual({ open: 'B-2026-051' }))
    await press('k')
    await waitFor(() => expect(router.state.location.search).toEqual({ open: 'B-2026-050' }))
  })

  it('says when the next page does not come, asks no more by itself, and goes on by the button', async () => {
    let isBroken = true
    // An answer, so that nobody waits for another attempt.
    const refused = new TRPCClientError<typeof api>('lost', { result: { error: { data: { reference: 'abc' } } } as never })
    const breaking: TRPCLink<typeof api> =
      () =>
      ({ op, next }) => {
        const asksOn = op.path === 'application.list' && Boolean((op.input as { cursor?: string | null }).cursor)
        return asksOn && isBroken ? observable((it) => it.error(refused)) : next(op)
      }
    await show('/bewerbungen', breaking)
    await comeNearTheEnd()
    expect(await screen.findByText(/^Die nächsten Bewerbungen konnten nicht geladen werden/)).toBeDefined()
    expect(watched.size).toBe(0)
    isBroken = false
    fireEvent.click(screen.getByRole('button', { name: 'Mehr laden' }))
    await waitFor(() => expect(lines()).toHaveLength(52))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('the round', () => {
  it('is chosen among the newest first, narrows the heaps with their counts, and goes with the office', async () => {
    const spring = await planRound('Runde Frühjahr', '2026-02-01')
    const autumn = await planRound('Runde Herbst', '2026-11-01')
    await submitted(server, { roundId: spring })
    await submitted(server, { roundId: autumn })
    await submitted(server, { roundId: autumn, state: 'checked' })
    await submitted(server, { roundId: autumn, officeCode: null as OfficeCode | null })
    const { router } = await show('/bewerbungen')
    expect(await screen.findByRole('link', { name: 'Neu 3' })).toBeDefined()
    const picker = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Bewerbungsrunde' })
    expect([...picker.options].map((it) => it.text)).toEqual(['Alle Runden', 'Runde Herbst', 'Runde Frühjahr'])
    fireEvent.change(picker, { target: { value: autumn } })
    expect(await screen.findByRole('link', { name: 'Neu 2' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Zum Gespräch 1' })).toBeDefined()
    fireEvent.change(screen.getByRole('combobox', { name: 'Servicebüro' }), { target: { value: 'none' } })
    expect(await screen.findByRole('link', { name: 'Neu 1' })).toBeDefined()
    await waitFor(() => expect(lines()).toHaveLength(1))
    expect(router.state.location.search).toEqual({ round: autumn, office: 'none' })
  })

  it('that no longer exists is named as such in an old link, and nothing leads on where nothing is found', async () => {
    await planRound('Runde Herbst', '2026-11-01')
    await submitted(server)
    await show(`/bewerbungen?round=${crypto.randomUUID()}`)
    const picker = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Bewerbungsrunde' })
    expect(picker.selectedOptions[0]?.text).toBe('Unbekannte Runde')
    expect(screen.getByText('Keine Bewerbung passt hier zu den Filtern.')).toBeDefined()
    fireEvent.change(picker, { target: { value: '' } })
    await waitFor(() => expect(lines()).toHaveLength(1))
  })
})
