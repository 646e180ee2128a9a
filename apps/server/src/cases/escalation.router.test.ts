import type { Actor } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import type { EscalationFields } from '@etappe/domain/cases/escalation'
import { fakeEscalationFields } from '@etappe/domain/cases/escalation.fake'
import { addDays } from '@etappe/domain/kernel/day'
import { escalationId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newNetwork } from '../requests/request-scene.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'

const newId = () => escalationId.parse(crypto.randomUUID())
const refusedFields = (fields: object) => ({ cause: { code: 'invalid', details: { fields } } })

describe.each(engines)('escalations on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let record: Case
  const open = (over: Partial<EscalationFields> = {}, command = newCommand()) =>
    server.as(staff).escalation.create({ ...command, id: newId(), caseId: record.id, fields: fakeEscalationFields(over) })
  const detail = () => server.as(staff).case.get({ number: record.number })

  beforeEach(async () => {
    server = await testServer({ engine })
    staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
    record = await newNetwork(server, staff, { startedOn: addDays(testToday, -1) })
  })
  afterEach(() => server.close())

  it('worsens the light from its day on, until it is resolved', async () => {
    expect((await detail()).light).toBe('green')
    const made = await open({ openedOn: addDays(testToday, -1) })
    const { light, lightReasons, escalations } = await detail()
    expect([light, escalations]).toEqual(['red', [made]])
    expect(lightReasons).toContainEqual({
      kind: 'escalation',
      days: 1,
      since: addDays(testToday, -1),
      light: 'red',
      redFrom: addDays(testToday, -1),
    })
    const done = { ...newCommand(), id: made.id, version: 1, resolvedOn: testToday, resolution: 'Der Rat hat zugestimmt.' }
    await server.as(staff).escalation.resolve(done)
    expect(await detail()).toMatchObject({ light: 'green', escalations: [] })
    await server.as(staff).audit.undo({ ...newCommand(), undoes: done.commandId })
    expect((await detail()).light).toBe('red')
  })

  it('never betters a light', async () => {
    server.clock.set(new Date('2027-11-24T11:00:00.000Z'))
    expect((await detail()).light).toBe('red')
    await open({ light: 'amber' })
    expect((await detail()).light).toBe('red')
  })

  it('can be taken to those who lead office or programme, and to nobody else', async () => {
    const lead = await server.person('officeLead', 'KI', 'Ole Berg')
    const programme = await server.person('programmeLead', undefined, 'Petra Lang')
    const elsewhere = await server.person('officeLead', 'BE')
    const made = await open({ escalatedToId: lead.userId })
    await expect(open({ escalatedToId: elsewhere.userId })).rejects.toMatchObject(refusedFields({ escalatedToId: 'user-unknown' }))
    await expect(open({ escalatedToId: staff.userId })).rejects.toMatchObject(refusedFields({ escalatedToId: 'user-unknown' }))
    const { rows, names, people } = await server.as(staff).escalation.ofCase({ caseId: record.id })
    expect(rows).toEqual([made])
    expect(names).toEqual({ [staff.userId]: 'Stine Sommer', [lead.userId]: 'Ole Berg' })
    expect(people.map((it) => it.id).sort()).toEqual([lead.userId, programme.userId].sort())
  })

  it('refuses days that cannot be, and an end without a word', async () => {
    const tomorrow = addDays(testToday, 1)
    await expect(open({ openedOn: tomorrow })).rejects.toMatchObject(refusedFields({ openedOn: 'in-the-future' }))
    const early = { openedOn: testToday, resolvedOn: addDays(testToday, -1), resolution: 'x' }
    await expect(open(early)).rejects.toMatchObject(refusedFields({ resolvedOn: 'end-before-start' }))
    await expect(open({ resolvedOn: testToday })).rejects.toMatchObject(refusedFields({ resolution: 'required' }))
    await expect(open({ text: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('merges what two people change, and asks about the same field', async () => {
    const made = await open()
    const edit = (fields: Partial<EscalationFields>) =>
      server.as(staff).escalation.update({ ...newCommand(), id: made.id, version: 1, fields })
    await edit({ measures: 'Gespräch mit dem Rat' })
    expect(await edit({ light: 'amber' })).toMatchObject({ measures: 'Gespräch mit dem Rat', light: 'amber' })
    await expect(edit({ measures: 'Brief an den Rat' })).rejects.toMatchObject({ cause: { code: 'conflict' } })
    await server.as(staff).escalation.remove({ ...newCommand(), id: made.id, version: 3 })
    expect((await detail()).escalations).toEqual([])
  })

  it('is not there for other offices', async () => {
    const made = await open()
    const other = server.as(await server.person('officeStaff', 'BE'))
    const notFound = { cause: { code: 'not-found' } }
    await expect(other.escalation.ofCase({ caseId: record.id })).rejects.toMatchObject(notFound)
    await expect(other.escalation.remove({ ...newCommand(), id: made.id, version: 1 })).rejects.toMatchObject(notFound)
  })
})
