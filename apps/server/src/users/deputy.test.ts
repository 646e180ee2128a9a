import type { Actor } from '@etappe/domain/access/policy'
import { grantId, type UserId, userId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { listActiveGrants } from './grant.repo.ts'

describe.each(engines)('roles held as a deputy on %s', (engine) => {
  let server: TestServer
  let admin: Actor
  let lead: Actor
  let person: Actor
  beforeEach(async () => {
    server = await testServer({ engine })
    admin = await server.person('admin')
    lead = await server.person('officeLead', 'KI', 'Frauke Petersen')
    person = await server.person('officeStaff', 'KI', 'Wiebke Öhlenschlegel')
  })
  afterEach(() => server.close())

  const give = (deputyForId: UserId | null, to = person.userId) =>
    server.as(admin).user.giveGrant({
      ...newCommand(),
      id: grantId.parse(crypto.randomUUID()),
      userId: to,
      fields: { role: 'officeLead', officeCode: 'KI', deputyForId, validFrom: testToday, validTo: null },
    })
  const wrong = (problem: string) => ({ cause: { details: { fields: { 'fields.deputyForId': problem } } } })

  it('name another person there is', async () => {
    await expect(give(person.userId)).rejects.toMatchObject(wrong('not-a-choice'))
    await expect(give(userId.parse(crypto.randomUUID()))).rejects.toMatchObject(wrong('user-unknown'))
    expect(await give(lead.userId)).toMatchObject({ deputyForId: lead.userId })
  })

  it('cannot be turned into a role for oneself', async () => {
    const { id } = await give(lead.userId)
    const change = server.as(admin).user.changeGrant({ ...newCommand(), id, version: 1, fields: { deputyForId: person.userId } })
    await expect(change).rejects.toMatchObject(wrong('not-a-choice'))
  })

  it('stand beside a role of the same kind of one’s own, but not twice for the same person', async () => {
    await give(lead.userId)
    await give(null)
    await expect(give(lead.userId)).rejects.toMatchObject({ cause: { details: { fields: { 'fields.role': 'role-twice' } } } })
  })

  it('are told to the person who has them, and named in the history', async () => {
    await give(lead.userId)
    const grants = await listActiveGrants(server.database.read, person.userId, testToday)
    const me = await server.as({ ...person, grants }).session.me()
    expect(me.actor.grants.map((it) => [it.role, it.deputyForId])).toEqual(
      expect.arrayContaining([
        ['officeStaff', null],
        ['officeLead', lead.userId],
      ]),
    )
    expect(me.deputyFor).toEqual({ [lead.userId]: 'Frauke Petersen' })
    const { entries } = await server.as(admin).audit.ofUser({ userId: person.userId })
    expect(entries[0]?.names[lead.userId]).toBe('Frauke Petersen')
  })
})
