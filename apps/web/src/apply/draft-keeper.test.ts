import { blankApplication } from '@etappe/domain/applications/application-fields'
import type { Draft } from '@etappe/domain/applications/draft'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DraftFields, valuesOf } from './apply-values.ts'
import { DraftKeeper, type SaveAnswer } from './draft-keeper.ts'
import { browserCopy, type LocalCopy } from './local-copy.ts'

const draftOf = (version: number, over: Partial<DraftFields> = {}): Draft => ({
  id: '00000000-0000-4000-8000-000000000001' as Draft['id'],
  kind: 'network',
  fields: { ...blankApplication, ...over },
  files: [],
  locale: 'de',
  version,
  savedAt: '2026-11-24T11:00:00.000Z' as Draft['savedAt'],
  expiresOn: '2027-01-23' as Draft['expiresOn'],
})

const copies = new Map<string, LocalCopy>()
const memory = (token = 'a') => ({
  read: () => copies.get(token) ?? null,
  write: (copy: LocalCopy) => {
    copies.set(token, copy)
    return true
  },
  drop: () => void copies.delete(token),
})

/** A server with one draft that counts its versions, and can be away. */
function fakeServer(start: Draft) {
  const server = { draft: start as Draft | null, isSent: false, isAway: false, saves: [] as DraftFields[] }
  const save = async (version: number, fields: DraftFields): Promise<SaveAnswer> => {
    if (server.isAway) return 'failed'
    if (!server.draft) return 'gone'
    if (server.isSent || version !== server.draft.version) return 'changed'
    server.saves.push(fields)
    server.draft = { ...server.draft, fields, version: version + 1 }
    return server.draft
  }
  return { server, ports: { save, load: async () => (server.isSent ? ('sent' as const) : server.draft), copy: memory() } }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => copies.clear())

describe('a draft that is typed', () => {
  it('is on this device at once and at the server a moment later, several letters in one save', async () => {
    const { server, ports } = fakeServer(draftOf(1))
    const keeper = new DraftKeeper(draftOf(1), ports)
    for (const name of ['S', 'Sp', 'Spr']) keeper.change({ name })
    expect([keeper.get().state, copies.get('a')?.values.name, server.saves.length]).toEqual(['waiting', 'Spr', 0])
    await vi.advanceTimersByTimeAsync(1000)
    expect([keeper.get().state, server.saves.map((it) => it.name)]).toEqual(['saved', ['Spr']])
    expect(copies.size).toBe(0)
  })

  it('is saved in the end when the server was away, and says so meanwhile', async () => {
    const { server, ports } = fakeServer(draftOf(1))
    const keeper = new DraftKeeper(draftOf(1), ports)
    server.isAway = true
    keeper.change({ name: 'Sprachnetz' })
    await vi.advanceTimersByTimeAsync(1000)
    expect([keeper.get().state, copies.get('a')?.values.name]).toEqual(['failed', 'Sprachnetz'])
    server.isAway = false
    await vi.advanceTimersByTimeAsync(3000)
    expect([keeper.get().state, server.draft?.fields.name]).toEqual(['saved', 'Sprachnetz'])
  })

  it('keeps what was typed while a save was on its way', async () => {
    const { server, ports } = fakeServer(draftOf(1))
    const keeper = new DraftKeeper(draftOf(1), ports)
    keeper.change({ name: 'eins' })
    const running = keeper.flush()
    keeper.change({ goal: 'zwei' })
    expect(await running).toBe(true)
    expect(server.draft?.fields).toMatchObject({ name: 'eins', goal: 'zwei' })
  })

  it('comes back when the window closed before it was saved', async () => {
    const { server, ports } = fakeServer(draftOf(1))
    server.isAway = true
    new DraftKeeper(draftOf(1), ports).change({ concern: 'Übergänge' })
    server.isAway = false
    const again = new DraftKeeper(draftOf(1), ports)
    expect([again.get().isRestored, again.get().values.concern]).toEqual([true, 'Übergänge'])
    await again.flush()
    expect(server.draft?.fields.concern).toBe('Übergänge')
  })

  it('takes up what another window changed; where both did, the own text stays and the other is offered', async () => {
    const { server, ports } = fakeServer(draftOf(1))
    const keeper = new DraftKeeper(draftOf(1), ports)
    server.draft = draftOf(5, { place: 'Kiel', goal: 'von nebenan' })
    keeper.change({ goal: 'von hier', name: 'Netz' })
    await keeper.flush()
    expect(server.draft.fields).toMatchObject({ place: 'Kiel', goal: 'von hier', name: 'Netz' })
    const [clash] = keeper.get().clashes
    expect([keeper.get().clashes.length, clash?.field, clash?.theirs.goal]).toEqual([1, 'goal', 'von nebenan'])
    if (clash) keeper.settle(clash, 'theirs')
    expect([keeper.get().clashes.length, keeper.get().values.goal]).toEqual([0, 'von nebenan'])
  })

  it('saves the rest of a form in which one field cannot be saved, and keeps that one here', async () => {
    const { server, ports } = fakeServer(draftOf(1))
    const keeper = new DraftKeeper(draftOf(1), ports)
    keeper.change({ coordinatorShare: 'viel', note: 'x'.repeat(4010), name: 'Netz', contactEmail: 'erika@' })
    await keeper.flush()
    expect(server.draft?.fields).toMatchObject({ coordinatorShare: null, note: 'x'.repeat(4000), name: 'Netz', contactEmail: 'erika@' })
    expect(keeper.get().held).toEqual({ coordinatorShare: 'not-a-number', note: 'too-long' })
    expect(copies.get('a')?.values.coordinatorShare).toBe('viel')
  })

  it('stops when the server has it no more, and still keeps what is typed', async () => {
    const { server, ports } = fakeServer(draftOf(1))
    const keeper = new DraftKeeper(draftOf(1), ports)
    server.draft = null
    keeper.change({ name: 'Netz' })
    expect(await keeper.flush()).toBe(false)
    keeper.change({ name: 'Netz Süd' })
    expect([keeper.get().state, copies.get('a')?.values.name]).toEqual(['gone', 'Netz Süd'])
  })

  it('says that it was sent, when another window did that or the answer got lost, and offers no second beginning', async () => {
    const { server, ports } = fakeServer(draftOf(1))
    const typing = new DraftKeeper(draftOf(1), ports)
    const sending = new DraftKeeper(draftOf(1), ports)
    server.isSent = true
    await sending.look()
    typing.change({ name: 'Netz Süd' })
    await vi.advanceTimersByTimeAsync(1000)
    expect([sending.get().state, typing.get().state, typing.get().values.name]).toEqual(['sent', 'sent', 'Netz Süd'])
  })

  it('takes over what another window saved, once it asks', async () => {
    const { server, ports } = fakeServer(draftOf(1))
    const keeper = new DraftKeeper(draftOf(1), ports)
    server.draft = draftOf(2, { name: 'Netz Nord' })
    await keeper.look()
    expect([keeper.version, keeper.get().values.name, keeper.get().state]).toEqual([2, 'Netz Nord', 'saved'])
  })

  it('is forgotten once it is sent', async () => {
    const { ports } = fakeServer(draftOf(1))
    const keeper = new DraftKeeper(draftOf(1), ports)
    keeper.change({ name: 'Netz' })
    keeper.forget()
    expect(copies.size).toBe(0)
  })
})

describe('the copy in the browser', () => {
  it('comes back as it was, and what is no copy is nothing', () => {
    const copy = browserCopy('t')
    const values = { ...valuesOf(blankApplication), name: 'Netz 🙂', coordinatorShare: 'viel' }
    expect(copy.write({ version: 3, base: valuesOf(blankApplication), values })).toBe(true)
    expect(copy.read()).toEqual({ version: 3, base: valuesOf(blankApplication), values })
    localStorage.setItem('etappe.apply.draft.t', '{"version":1,"values":{"members":"x"}}')
    expect(copy.read()).toBeNull()
    localStorage.setItem('etappe.apply.draft.t', 'kaputt')
    expect(copy.read()).toBeNull()
  })
})
