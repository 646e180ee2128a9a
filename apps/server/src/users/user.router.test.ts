import type { Actor } from '@etappe/domain/access/policy'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import { type GrantId, grantId, type UserId, userId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { GrantFields } from '@etappe/domain/users/grant'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'

const newId = (): UserId => userId.parse(crypto.randomUUID())
const newGrantId = (): GrantId => grantId.parse(crypto.randomUUID())
const yesterday = addDays(testToday, -1)
const tomorrow = addDays(testToday, 1)
const grant = (fields: Partial<GrantFields> = {}): GrantFields => ({
  role: 'officeStaff',
  officeCode: 'KI' as OfficeCode,
  deputyForId: null,
  validFrom: testToday,
  validTo: null,
  ...fields,
})
const refusal = (code: string, details?: object) => ({ cause: details ? { code, details } : { code } })

describe.each(engines)('users on %s', (engine) => {
  let server: TestServer
  let actor: Actor
  let api: ReturnType<TestServer['as']>
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    actor = await server.person('admin', undefined, 'Ruth Quittenbaum')
    api = server.as(actor)
  })
  afterEach(() => server.close())

  const invite = async (fields: Partial<{ name: string; email: string }> = {}, grants = [grant()]) => {
    const id = newId()
    await api.user.invite({ ...newCommand(), id, fields: { name: 'Jörg Müßig', email: 'joerg@example.org', ...fields }, grants })
    return id
  }
  const find = async (id: UserId) => {
    const found = (await api.user.list()).find((it) => it.id === id)
    if (!found) throw new Error(`nobody is ${id}`)
    return found
  }
  const grantOf = async (id: UserId) => {
    const [only] = (await find(id)).grants
    if (!only) throw new Error('no role')
    return only
  }

  it('lists everyone by name as people sort it, in as many statements for many as for few', async () => {
    await invite({ name: 'Zoë Öhlenschlegel', email: 'zoe@example.org' })
    server.takeQueries()
    await api.user.list()
    const few = server.takeQueries().length
    for (const name of ['Änne Adler', 'Ösgür Übel', 'Bert Blau']) await invite({ name, email: `${crypto.randomUUID()}@example.org` })
    server.takeQueries()
    const people = await api.user.list()
    expect(server.takeQueries()).toHaveLength(few)
    expect(people.map((it) => it.name)).toEqual(['Änne Adler', 'Bert Blau', 'Ösgür Übel', 'Ruth Quittenbaum', 'Zoë Öhlenschlegel'])
  })

  it('keeps an invitation with all its roles, and says until when its link is open', async () => {
    const deputy = grant({
      role: 'officeLead',
      officeCode: 'BE' as OfficeCode,
      deputyForId: null,
      validFrom: tomorrow,
      validTo: addDays(testToday, 14),
    })
    const id = await invite({ email: ' Joerg@Example.ORG ' }, [grant(), deputy])
    expect(await find(id)).toMatchObject({
      name: 'Jörg Müßig',
      email: 'joerg@example.org',
      invited: true,
      lockedAt: null,
      lastSignInAt: null,
      linkValidTo: addDays(testToday, 7),
      grants: [grant(), deputy],
    })
    server.clock.set(new Date('2026-12-03T00:00:00.000Z'))
    expect((await find(id)).linkValidTo).toBeNull()
  })

  it('says beside which field an invitation is wrong, and keeps nothing of it', async () => {
    const wrong = [
      [[grant(), grant({ validFrom: tomorrow })], { 'grants.1.role': 'role-twice' }],
      [[grant({ officeCode: null })], { 'grants.0.officeCode': 'office-required' }],
      [[grant(), grant({ role: 'admin' })], { 'grants.1.officeCode': 'office-not-allowed' }],
      [[grant({ officeCode: 'XX' as OfficeCode })], { 'grants.0.officeCode': 'office-not-allowed' }],
      [[grant({ validTo: yesterday })], { 'grants.0.validTo': 'end-before-start' }],
    ] as const
    for (const [grants, fields] of wrong) await expect(invite({}, [...grants])).rejects.toMatchObject(refusal('invalid', { fields }))
    expect(await api.user.list()).toHaveLength(1)
    await invite()
    await expect(invite({ email: 'JOERG@example.org' })).rejects.toMatchObject(
      refusal('email-taken', { fields: { 'fields.email': 'email-taken' } }),
    )
  })

  it('merges what two people change in different fields, and asks when it is the same one', async () => {
    const id = await invite()
    await api.user.update({ ...newCommand(), id, version: 1, fields: { name: 'Jörg Mäßig' } })
    const merged = await api.user.update({ ...newCommand(), id, version: 1, fields: { email: 'maessig@example.org' } })
    expect(merged).toMatchObject({ name: 'Jörg Mäßig', email: 'maessig@example.org', version: 3 })
    await expect(api.user.update({ ...newCommand(), id, version: 1, fields: { name: 'J. Müßig' } })).rejects.toMatchObject(
      refusal('conflict', { conflicts: [{ field: 'name', before: 'Jörg Müßig', theirs: 'Jörg Mäßig', mine: 'J. Müßig', by: actor.name }] }),
    )
    await expect(
      api.user.update({ ...newCommand(), id, version: 3, fields: { email: `${actor.userId}@example.org` } }),
    ).rejects.toMatchObject(refusal('email-taken', { fields: { 'fields.email': 'email-taken' } }))
  })

  it('sorts a name right again when its change is undone', async () => {
    const id = await invite({ name: 'Zoë Öhl' })
    const change = newCommand()
    await api.user.update({ ...change, id, version: 1, fields: { name: 'Anna Öhl' } })
    await api.audit.undo({ ...newCommand(), undoes: change.commandId })
    expect((await api.user.list()).map((it) => it.name)).toEqual(['Ruth Quittenbaum', 'Zoë Öhl'])
  })

  it('refuses to undo an address somebody else has by now', async () => {
    const id = await invite()
    const change = newCommand()
    await api.user.update({ ...change, id, version: 1, fields: { email: 'neu@example.org' } })
    await invite({ email: 'joerg@example.org' })
    await expect(api.audit.undo({ ...newCommand(), undoes: change.commandId })).rejects.toMatchObject(refusal('undo-blocked'))
  })

  it('locks and unlocks, but nobody their own account, and not twice', async () => {
    const id = await invite()
    expect((await api.user.lock({ ...newCommand(), id })).lockedAt).toBe('2026-11-24T11:00:00.000Z')
    expect(await api.user.lock({ ...newCommand(), id })).toMatchObject({ version: 2 })
    await expect(api.user.renewLink({ ...newCommand(), id })).rejects.toMatchObject(refusal('account-locked'))
    expect((await api.user.unlock({ ...newCommand(), id })).lockedAt).toBeNull()
    await server.person('admin')
    await expect(api.user.lock({ ...newCommand(), id: actor.userId })).rejects.toMatchObject(refusal('own-account'))
  })

  it('takes a lock back, but never so that it locks the one who does', async () => {
    const other = await server.person('admin')
    await server.as(other).user.lock({ ...newCommand(), id: actor.userId })
    const unlock = newCommand()
    await server.as(other).user.unlock({ ...unlock, id: actor.userId })
    await expect(api.audit.undo({ ...newCommand(), undoes: unlock.commandId })).rejects.toMatchObject(refusal('own-account'))
    await server.as(other).audit.undo({ ...newCommand(), undoes: unlock.commandId })
    expect((await find(actor.userId)).lockedAt).not.toBeNull()
  })

  describe('roles', () => {
    it('are given, changed and checked like in an invitation', async () => {
      const id = await invite()
      const given = newGrantId()
      const other = grant({ role: 'officeLead', validTo: tomorrow })
      await api.user.giveGrant({ ...newCommand(), id: given, userId: id, fields: other })
      await expect(api.user.giveGrant({ ...newCommand(), id: newGrantId(), userId: id, fields: other })).rejects.toMatchObject(
        refusal('invalid', { fields: { 'fields.role': 'role-twice' } }),
      )
      const changed = await api.user.changeGrant({ ...newCommand(), id: given, version: 1, fields: { validTo: null } })
      expect(changed).toMatchObject({ role: 'officeLead', validTo: null, version: 2 })
      await expect(api.user.changeGrant({ ...newCommand(), id: given, version: 2, fields: { validTo: yesterday } })).rejects.toMatchObject(
        refusal('invalid', { fields: { 'fields.validTo': 'end-before-start' } }),
      )
      await expect(api.user.giveGrant({ ...newCommand(), id: newGrantId(), userId: newId(), fields: other })).rejects.toMatchObject(
        refusal('not-found'),
      )
    })

    it('end at once: with yesterday, or altogether when they had no whole day yet', async () => {
      const old = await invite({}, [grant({ validFrom: addDays(testToday, -30) })])
      const ending = newCommand()
      await api.user.endGrant({ ...ending, id: (await grantOf(old)).id, version: 1 })
      expect(await grantOf(old)).toMatchObject({ validTo: yesterday })
      await api.user.endGrant({ ...newCommand(), id: (await grantOf(old)).id, version: 2 })
      expect(await grantOf(old)).toMatchObject({ validTo: yesterday, version: 2 })
      await api.audit.undo({ ...newCommand(), undoes: ending.commandId })
      expect(await grantOf(old)).toMatchObject({ validTo: null })

      const fresh = await invite({ email: 'neu@example.org' })
      const { id } = await grantOf(fresh)
      const removing = newCommand()
      await api.user.endGrant({ ...removing, id, version: 1 })
      expect((await find(fresh)).grants).toEqual([])
      await api.audit.undo({ ...newCommand(), undoes: removing.commandId })
      expect(await grantOf(fresh)).toMatchObject({ ...grant(), id })
    })

    it('asks when somebody else has changed the end of the same role', async () => {
      const id = await invite({}, [grant({ validFrom: addDays(testToday, -30) })])
      const { id: held } = await grantOf(id)
      await api.user.changeGrant({ ...newCommand(), id: held, version: 1, fields: { validTo: addDays(testToday, 90) } })
      await expect(api.user.endGrant({ ...newCommand(), id: held, version: 1 })).rejects.toMatchObject(refusal('conflict'))
    })
  })

  describe('the last administration', () => {
    const own = async () => (await grantOf(actor.userId)).id
    const end = async (validTo: Day) => api.user.changeGrant({ ...newCommand(), id: await own(), version: 1, fields: { validTo } })

    it('cannot be ended, today or later', async () => {
      await expect(end(yesterday)).rejects.toMatchObject(refusal('last-admin'))
      await expect(end(addDays(testToday, 300))).rejects.toMatchObject(refusal('last-admin'))
      await expect(api.user.endGrant({ ...newCommand(), id: await own(), version: 1 })).rejects.toMatchObject(refusal('last-admin'))
      await expect(
        api.user.changeGrant({ ...newCommand(), id: await own(), version: 1, fields: { role: 'programmeLead' } }),
      ).rejects.toMatchObject(refusal('last-admin'))
    })

    it('can end when somebody takes over the day after, and that cannot be undone then', async () => {
      const taking = newCommand()
      const fields = { name: 'Nachfolge', email: 'nachfolge@example.org' }
      const admin = grant({ role: 'admin', officeCode: null, deputyForId: null, validFrom: addDays(testToday, 10) })
      await api.user.invite({ ...taking, id: newId(), fields, grants: [admin] })
      await expect(end(addDays(testToday, 8))).rejects.toMatchObject(refusal('last-admin'))
      await end(addDays(testToday, 9))
      await expect(api.audit.undo({ ...newCommand(), undoes: taking.commandId })).rejects.toMatchObject(refusal('last-admin'))
    })

    it('does not hinder what has nothing to do with it, even where an end is foreseen already', async () => {
      await server.database.write.updateTable('grant').set({ validTo: tomorrow }).where('userId', '=', actor.userId).execute()
      const id = await invite()
      await api.user.lock({ ...newCommand(), id })
      expect((await find(id)).lockedAt).not.toBeNull()
    })

    it('cannot be locked by another who is ending', async () => {
      const other = await server.person('admin')
      await end(testToday)
      await expect(api.user.lock({ ...newCommand(), id: other.userId })).rejects.toMatchObject(refusal('last-admin'))
    })
  })

  it('takes an invitation back with its link, but not an account with a password', async () => {
    const command = newCommand()
    const fields = { name: 'Vertippt', email: 'vertippt@example.org' }
    const id = newId()
    await api.user.invite({ ...command, id, fields, grants: [grant()] })
    const token = (await api.user.openLink({ id })).url?.split('/').at(-1) ?? ''
    await api.audit.undo({ ...newCommand(), undoes: command.commandId })
    expect(await api.user.list()).toHaveLength(1)
    const choose = (with_: string) => server.as(null).session.setPassword({ token: with_, password: 'ein langes Passwort' })
    await expect(choose(token)).rejects.toMatchObject(refusal('link-invalid'))

    const again = newCommand()
    await api.user.invite({ ...again, id: newId(), fields, grants: [grant()] })
    const person = (await api.user.list()).find((it) => it.name === 'Vertippt')
    const url = person && (await api.user.openLink({ id: person.id })).url
    await choose(url?.split('/').at(-1) ?? '')
    await expect(api.audit.undo({ ...newCommand(), undoes: again.commandId })).rejects.toMatchObject(refusal('undo-blocked'))
  })
})
