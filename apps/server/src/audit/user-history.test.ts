import type { Actor } from '@etappe/domain/access/policy'
import { grantId, type UserId, userId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'

const lead = { role: 'officeLead' as const, officeCode: 'KI' as never, deputyForId: null, validFrom: testToday, validTo: null }
const facilitator = { role: 'facilitator' as const, officeCode: null, deputyForId: null, validFrom: testToday, validTo: null }

describe.each(engines)('the history of an account on %s', (engine) => {
  let server: TestServer
  let api: ReturnType<TestServer['as']>
  let admin: Actor
  const id: UserId = userId.parse(crypto.randomUUID())
  beforeEach(async () => {
    server = await testServer({ engine })
    admin = await server.person('admin', undefined, 'Ruth Quittenbaum')
    api = server.as(admin)
    await api.user.invite({ ...newCommand(), id, fields: { name: 'Ida', email: 'ida@example.org' }, grants: [facilitator] })
  })
  afterEach(() => server.close())

  const types = async (of: UserId) =>
    (await api.audit.ofUser({ userId: of })).entries.map((entry) => entry.events.map((event) => `${event.noun} ${event.op} ${event.type}`))

  it('tells what happened to it and to every role it had, newest first, by whom', async () => {
    const given = grantId.parse(crypto.randomUUID())
    await api.user.giveGrant({ ...newCommand(), id: given, userId: id, fields: lead })
    await api.user.endGrant({ ...newCommand(), id: given, version: 1 })
    await api.user.lock({ ...newCommand(), id })
    expect(await types(id)).toEqual([
      ['user update user.locked'],
      ['grant delete grant.ended'],
      ['grant insert grant.given'],
      ['user insert user.invited', 'grant insert user.invited'],
    ])
    const { entries, next } = await api.audit.ofUser({ userId: id })
    expect(next).toBeNull()
    expect(entries[0]).toMatchObject({
      by: 'Ruth Quittenbaum',
      caseId: null,
      undoneBy: null,
      names: { [admin.userId]: 'Ruth Quittenbaum' },
    })
  })

  it('holds nothing of anybody else, not even what the person did', async () => {
    const other = userId.parse(crypto.randomUUID())
    await api.user.invite({ ...newCommand(), id: other, fields: { name: 'Jo', email: 'jo@example.org' }, grants: [lead] })
    expect(await types(id)).toHaveLength(1)
    expect(await types(admin.userId)).toEqual([])
  })

  it('comes in pages that end where a command does', async () => {
    for (let step = 0; step < 130; step += 1)
      await api.user.update({ ...newCommand(), id, version: step + 1, fields: { name: `Ida ${step}` } })
    const pages = [await api.audit.ofUser({ userId: id })]
    for (let last = pages.at(-1); last && last.next !== null; last = pages.at(-1))
      pages.push(await api.audit.ofUser({ userId: id, before: last.next }))
    expect(pages.map((it) => it.entries.length)).toEqual([40, 40, 40, 11])
    expect(pages.at(-1)?.entries.at(-1)?.events).toHaveLength(2)
  })
})
