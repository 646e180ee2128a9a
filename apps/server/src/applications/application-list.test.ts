import type { Actor } from '@etappe/domain/access/policy'
import { applicationQueues } from '@etappe/domain/applications/application-queue'
import type { Day } from '@etappe/domain/kernel/day'
import { applicationRoundId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { submitted } from './application-scene.fake.ts'

describe.each(engines)('the inbox on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
  })
  afterEach(() => server.close())

  const list = (over: object = {}) => server.as(staff).application.list({ queue: 'new', ...over })

  it('shows what is new with its place, its prerequisites and how long it has waited', async () => {
    await submitted(server, { stateOn: '2026-11-20' as Day, ownerId: staff.userId })
    const { rows, total, next } = await list()
    expect({ total, next }).toEqual({ total: 1, next: null })
    expect(rows[0]).toMatchObject({
      number: 'B-2026-001',
      name: 'Sprachnetz Süd',
      placeName: 'Garbsen',
      ownerName: 'Stine Sommer',
      days: 4,
      met: 4,
      criteria: 4,
      doubtful: 0,
      likeCount: 0,
    })
  })

  it('counts each heap, and a heap is as long as it counts', async () => {
    await submitted(server)
    await submitted(server, { snoozedUntil: '2026-11-25' as Day })
    await submitted(server, { snoozedUntil: '2026-11-24' as Day })
    await submitted(server, { state: 'interviewed' })
    await submitted(server, { state: 'rejected' })
    await submitted(server, { officeCode: 'BE' as OfficeCode })
    await submitted(server, { officeCode: null })
    const { queues, mineToRate } = await server.as(staff).application.queues({})
    expect(queues).toMatchObject({ new: 3, snoozed: 1, toRate: 1, closed: 1, toSign: 0 })
    expect(mineToRate).toBe(1)
    for (const queue of ['new', 'snoozed', 'toRate', 'closed'] as const) {
      const page = await list({ queue })
      expect([queue, page.total, page.rows.length]).toEqual([queue, queues[queue], queues[queue]])
    }
    expect((await list({ queue: 'toRate', toRateByMe: true })).total).toBe(mineToRate)
  })

  it('counts the heaps as their lists are narrowed', async () => {
    const round = applicationRoundId.parse(crypto.randomUUID())
    await server.as(await server.person('programmeLead')).round.plan({
      ...newCommand(),
      id: round,
      title: 'Herbst',
      kinds: ['network', 'modelMunicipality'],
      opensOn: '2026-11-01',
      closesOn: '2027-01-31',
      startBy: '2027-06-01',
      note: '',
    })
    await submitted(server, { roundId: round })
    await submitted(server, { roundId: round, state: 'interviewed', ownerId: staff.userId })
    await submitted(server, { roundId: round, officeCode: null })
    await submitted(server, { kind: 'modelMunicipality', name: 'Waldstadt' })
    for (const narrowed of [
      { round },
      { round, office: 'none' },
      { round, mine: true },
      { kind: 'modelMunicipality' },
      { q: 'waldst' },
    ] as const) {
      const { queues, mineToRate } = await server.as(staff).application.queues(narrowed)
      const totals = await Promise.all(applicationQueues.map(async (queue) => [queue, (await list({ queue, ...narrowed })).total] as const))
      expect([narrowed, queues]).toEqual([narrowed, Object.fromEntries(totals)])
      expect(Object.values(queues).reduce((sum, it) => sum + it, 0)).toBeGreaterThan(0)
      expect(mineToRate).toBe((await list({ queue: 'toRate', toRateByMe: true, ...narrowed })).total)
    }
    expect((await server.as(staff).application.queues({ round })).queues).toMatchObject({ new: 2, toRate: 1 })
  })

  it('finds by number, name, place and institution, and filters by kind, office and person', async () => {
    await submitted(server, { name: 'Übergänge gestalten' })
    await submitted(server, { kind: 'modelMunicipality', officeCode: null, ownerId: staff.userId })
    const numbers = async (over: object) => (await list(over)).rows.map((it) => it.number)
    expect(await numbers({ q: 'uberg' })).toEqual(['B-2026-001'])
    expect(await numbers({ q: 'B-2026-002' })).toEqual(['B-2026-002'])
    expect(await numbers({ q: 'garbs' })).toEqual(['B-2026-001', 'B-2026-002'])
    expect(await numbers({ q: '=k' })).toEqual([])
    expect(await numbers({ kind: 'network' })).toEqual(['B-2026-001'])
    expect(await numbers({ office: 'none' })).toEqual(['B-2026-002'])
    expect(await numbers({ mine: true })).toEqual(['B-2026-002'])
  })

  it('finds on every heap for who wants to go there, the newest first, and nothing of other offices', async () => {
    await submitted(server, { state: 'rejected' })
    const newest = await submitted(server)
    await submitted(server, { officeCode: 'BE' as OfficeCode })
    const hits = await server.as(staff).application.search({ q: 'sprach garbsen' })
    expect(hits.map((it) => [it.number, it.state, it.placeName])).toEqual([
      [newest.number, 'submitted', 'Garbsen'],
      ['B-2026-001', 'rejected', 'Garbsen'],
    ])
    expect(await server.as(staff).application.search({ q: ' ' })).toEqual([])
  })

  it('comes in pages, the longest waiting first', async () => {
    for (let made = 0; made < 5; made += 1) await submitted(server)
    const first = await list({ limit: 2 })
    const second = await list({ limit: 2, cursor: first.next })
    const third = await list({ limit: 2, cursor: second.next })
    const numbers = [first, second, third].flatMap((page) => page.rows.map((it) => it.number))
    expect(numbers).toEqual(['B-2026-001', 'B-2026-002', 'B-2026-003', 'B-2026-004', 'B-2026-005'])
    expect(third.next).toBeNull()
    await expect(list({ cursor: 'xx' })).rejects.toMatchObject({ cause: { code: 'invalid' } })
  })

  it('asks the database as often for one application as for twelve', async () => {
    await submitted(server)
    server.takeQueries()
    await list()
    const few = server.takeQueries().length
    for (let made = 0; made < 11; made += 1)
      await submitted(server, { contactEmail: `person${made}@bewerbung.example`, ownerId: staff.userId })
    server.takeQueries()
    await list()
    // One more for the names of those who work on them.
    expect(server.takeQueries().length).toBeLessThanOrEqual(few + 2)
  })

  it('shows an application of another office to nobody here, and one of no office to everybody', async () => {
    const other = await submitted(server, { officeCode: 'BE' as OfficeCode })
    const open = await submitted(server, { officeCode: null })
    await expect(server.as(staff).application.get({ number: other.number })).rejects.toMatchObject({ cause: { code: 'not-found' } })
    expect((await server.as(staff).application.get({ number: open.number })).application.id).toBe(open.id)
  })
})
