import type { Actor } from '@etappe/domain/access/policy'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { quietStory, tell } from '../reports/caseload.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'

describe.each(engines)('waiting for the municipality on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  let facilitator: Actor
  beforeEach(async () => {
    server = await testServer({ engine })
    lead = await server.person('programmeLead')
    facilitator = await server.person('facilitator')
  })
  afterEach(() => server.close())

  const silent = (days = 130) => tell(server, lead, { ...quietStory, started: -400, facilitatorId: facilitator.userId, meetings: [-days] })
  const wait = (id: string, until: Day, reason = 'Haushalt im Rat') =>
    server.as(facilitator).case.wait({ ...newCommand(), id, until, reason })
  const late = async (contactLate: 'amber' | 'red') =>
    (await server.as(facilitator).case.list({ filters: { contactLate } })).rows.map((it) => it.number)

  it('pauses the rhythm until that day, and ends when somebody says so', async () => {
    const { id, number } = await silent()
    const other = await silent(70)
    expect(await late('amber')).toEqual([number, other.number])
    expect(await late('red')).toEqual([number])
    const until = addDays(testToday, 20)
    expect(await wait(id, until)).toMatchObject({ waitingUntil: until, waitingReason: 'Haushalt im Rat' })
    expect([await late('amber'), await late('red')]).toEqual([[other.number], []])
    const { contact } = await server.as(facilitator).report.today({})
    expect(contact).toMatchObject({
      late: 1,
      critical: 0,
      waiting: { count: 1, rows: [{ caseNumber: number, waitingUntil: until, waitingReason: 'Haushalt im Rat' }] },
    })
    expect(contact.rows.map((it) => it.caseNumber)).toEqual([other.number])
    await server.as(facilitator).case.endWait({ ...newCommand(), id })
    expect(await late('red')).toEqual([number])
    const { entries } = await server.as(lead).audit.ofCase({ caseId: id })
    expect(entries.slice(0, 2).map((it) => it.events[0]?.type)).toEqual(['case.waitingEnded', 'case.waiting'])
  })

  it('is over by itself the day after, and can be taken back', async () => {
    const { id, number } = await silent()
    const command = newCommand()
    await server.as(facilitator).case.wait({ ...command, id, until: addDays(testToday, 5), reason: 'Ferien' })
    server.clock.set(new Date(`${addDays(testToday, 5)}T11:00:00.000Z`))
    expect(await late('red')).toEqual([])
    server.clock.set(new Date(`${addDays(testToday, 6)}T11:00:00.000Z`))
    expect(await late('red')).toEqual([number])
    expect((await server.as(facilitator).report.today({})).contact.waiting.count).toBe(0)
    await server.as(facilitator).audit.undo({ ...newCommand(), undoes: command.commandId })
    expect((await server.as(lead).case.get({ number })).case).toMatchObject({ waitingUntil: null, waitingReason: '' })
  })

  it('needs a day ahead, not too far, a reason, and an active case', async () => {
    const { id } = await silent()
    const problem = (until: string) => ({ cause: { code: 'invalid', details: { fields: { until } } } })
    await expect(wait(id, testToday)).rejects.toMatchObject(problem('not-in-future'))
    await expect(wait(id, addDays(testToday, 181))).rejects.toMatchObject(problem('wait-too-long'))
    await expect(wait(id, addDays(testToday, 9), '  ')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await wait(id, addDays(testToday, 180))).toBeTruthy()
    await server.as(lead).case.hold({ ...newCommand(), id, reason: 'Personal', until: null })
    await expect(wait(id, addDays(testToday, 9))).rejects.toMatchObject({ cause: { code: 'case-on-hold' } })
  })

  it('ranks who is late by rhythm and risk, and says why', async () => {
    const calm = await silent(100)
    const risky = await silent(90)
    const escalation = { type: 'conflict', light: 'red', text: 'Streit', measures: '', escalatedToId: null, escalatedTo: '' } as const
    const days = { openedOn: addDays(testToday, -12), resolvedOn: null, resolution: '' }
    const row = { ...escalation, ...days, id: crypto.randomUUID() as never, caseId: risky.id, openedBy: lead.userId, version: 1 }
    await server.database.write.insertInto('escalation').values(row).execute()
    // A change of the case recomputes what its light is made of.
    await server.as(lead).case.update({ ...newCommand(), id: risky.id, version: 1, fields: { note: 'Neu' } })
    const { contact } = await server.as(facilitator).report.today({})
    expect(contact.rows.map((it) => it.caseNumber)).toEqual([risky.number, calm.number])
    expect(contact.rows[0]).toMatchObject({
      late: 'amber',
      rhythm: { amberAfter: 60, redAfter: 120 },
      lastContactOn: addDays(testToday, -90),
    })
    expect(contact.rows[0]?.others).toContainEqual(expect.objectContaining({ kind: 'escalation', days: 12, light: 'red' }))
  })
})
