import type { Day } from '@etappe/domain/kernel/day'
import { contactId, grantId, organisationId, participationId } from '@etappe/domain/kernel/id'
import { fakeContactFields, fakeOrganisationFields, fakeParticipationFields } from '@etappe/domain/organisations/organisation.fake'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { Actor } from '@etappe/domain/access/policy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { caller } from '../api.ts'
import { someOpening } from '../cases/case-opening.fake.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import type { LiveChange } from './live.router.ts'

const newCase = (officeCode: string) => someOpening({ officeCode: officeCode as OfficeCode })

describe.each(engines)('live changes on %s', (engine) => {
  let server: TestServer
  const stop = new AbortController()
  beforeEach(async () => {
    server = await testServer({ engine })
  })
  afterEach(() => server.close())

  const listen = async (actor: Actor, lastEventId?: string) => {
    const stream = await caller(server.contextFor(actor), { signal: stop.signal }).live.changes(
      lastEventId === undefined ? undefined : { lastEventId },
    )
    return stream[Symbol.asyncIterator]() as AsyncIterator<readonly [string, LiveChange, symbol]>
  }
  const next = async (stream: AsyncIterator<readonly [string, LiveChange, symbol]>) => {
    const { value } = await stream.next()
    return value as readonly [string, LiveChange, symbol]
  }

  it('tells only who may see the case', async () => {
    const kiel = await server.person('officeStaff', 'KI')
    const berlin = await server.person('officeStaff', 'BE')
    const heardInKiel = next(await listen(kiel, '0'))
    const heardInBerlin = next(await listen(berlin, '0'))
    const ofKiel = newCase('KI')
    const ofBerlin = newCase('BE')
    await server.as(kiel).case.create(ofKiel)
    await server.as(berlin).case.create(ofBerlin)
    expect((await heardInKiel)[1]).toMatchObject({ type: 'case.created', caseId: ofKiel.id })
    expect((await heardInBerlin)[1]).toMatchObject({ type: 'case.created', caseId: ofBerlin.id })
  })

  it('tells everyone of their own account and roles, and only the administration of others', async () => {
    const admin = server.as(await server.person('admin'))
    const kiel = await server.person('officeStaff', 'KI')
    const berlin = await server.person('officeStaff', 'BE')
    const stream = await listen(kiel, '0')
    const grants = (await admin.user.list()).map((it) => ({ person: it.id, grant: it.grants[0] }))
    for (const { userId: id } of [berlin, kiel]) {
      await admin.user.update({ ...newCommand(), id, version: 1, fields: { name: 'Neuer Name' } })
      const held = grants.find((it) => it.person === id)?.grant
      if (held) await admin.user.changeGrant({ ...newCommand(), id: held.id, version: 1, fields: { validTo: '2026-12-31' } })
    }
    const given = grantId.parse(crypto.randomUUID())
    const fields = { role: 'facilitator' as const, officeCode: null, deputyForId: null, validFrom: '2026-11-24' as Day, validTo: null }
    await admin.user.giveGrant({ ...newCommand(), id: given, userId: kiel.userId, fields })
    await admin.user.endGrant({ ...newCommand(), id: given, version: 1 })
    const heard = [await next(stream), await next(stream), await next(stream), await next(stream)].map(([, it]) => [it.type, it.recordId])
    const held = grants.find((it) => it.person === kiel.userId)?.grant?.id
    expect(heard).toEqual([
      ['user.updated', kiel.userId],
      ['grant.changed', held],
      ['grant.given', given],
      ['grant.ended', given],
    ])
  })

  it('tells of the directory whoever reads it, and of people only those who may know them', async () => {
    const kiel = await server.person('officeStaff', 'KI')
    const berlin = await server.person('officeStaff', 'BE')
    const inCase = newCase('KI')
    await server.as(kiel).case.create(inCase)
    const stream = await listen(berlin, '0')
    const id = organisationId.parse(crypto.randomUUID())
    await server.as(kiel).organisation.create({ ...newCommand(), id, fields: fakeOrganisationFields() })
    const part = { id: participationId.parse(crypto.randomUUID()), caseId: inCase.id, fields: fakeParticipationFields(id) }
    await server.as(kiel).participation.create({ ...newCommand(), ...part })
    const person = { id: contactId.parse(crypto.randomUUID()), organisationId: id, fields: fakeContactFields() }
    await server.as(kiel).contact.create({ ...newCommand(), ...person })
    await server.as(kiel).contact.remove({ ...newCommand(), id: person.id, version: 1 })
    await server.as(kiel).organisation.update({ ...newCommand(), id, version: 1, fields: { note: 'neu' } })
    expect([await next(stream), await next(stream)].map(([, it]) => it.type)).toEqual(['organisation.added', 'organisation.updated'])
    const inKiel = await listen(kiel, (await next(await listen(berlin, '0')))[0])
    const heard = [await next(inKiel), await next(inKiel), await next(inKiel)]
    expect(heard.map(([, it]) => it.type)).toEqual(['participation.added', 'contact.added', 'contact.removed'])
  })

  it('goes on where a browser left off', async () => {
    const kiel = await server.person('officeStaff', 'KI')
    const { id } = await server.as(kiel).case.create(newCase('KI'))
    const stream = await listen(kiel, '0')
    await next(stream)
    const [seen] = await next(stream)
    await server.as(kiel).case.update({ ...newCommand(), id, version: 1, fields: { note: 'später' } })
    expect((await next(await listen(kiel, seen)))[1]).toMatchObject({ type: 'case.updated', recordId: id })
  })
})
