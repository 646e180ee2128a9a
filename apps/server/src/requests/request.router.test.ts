import type { Actor } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import type { CaseRequest } from '@etappe/domain/requests/case-request'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { advanceCase } from '../gates/advance.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { askWaiver, newNetwork, newRequestId } from './request-scene.fake.ts'

const refused = (code: string) => ({ cause: { code } })

describe.each(engines)('requests on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let officeLead: Actor
  let lead: Actor
  let record: Case

  const decide = (by: Actor, { id, version }: CaseRequest, grant: boolean, comment = '') =>
    server.as(by).request.decide({ ...newCommand(), id, version, grant, comment })
  const queueOf = async (by: Actor) => (await server.as(by).request.queue({})).items
  const undo = (by: Actor, { commandId }: ReturnType<typeof newCommand>) => server.as(by).audit.undo({ ...newCommand(), undoes: commandId })
  const current = async () => (await server.as(lead).case.get({ number: record.number })).case
  const stateOf = async (id: CaseRequest['id']) =>
    (await server.as(lead).request.ofCase({ caseId: record.id })).rows.find((it) => it.request.id === id)?.request
  const inSupport = async () => {
    const start = '2026-06-01' as Day
    for (const day of [10, 20, 30]) await advanceCase(server, lead, record.id, addDays(start, day))
  }

  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
    officeLead = await server.person('officeLead', 'KI', 'Ole Berg')
    lead = await server.person('programmeLead', undefined, 'Petra Lang')
    record = await newNetwork(server, staff)
  })
  afterEach(() => server.close())

  describe('for a waiver', () => {
    it('waits for the office lead when soft, for the programme lead when hard', async () => {
      const soft = await askWaiver(server, staff, record)
      const hard = await askWaiver(server, staff, record, { code: 'contactComplete' })
      expect(soft.subject).toMatchObject({ hardness: 'soft' })
      expect((await queueOf(officeLead)).map((it) => it.request.id)).toEqual([soft.id])
      expect((await queueOf(lead)).map((it) => it.request.id).sort()).toEqual([soft.id, hard.id].sort())
      expect(await server.as(lead).request.count({})).toEqual({ count: 2 })
      await expect(decide(officeLead, hard, true)).rejects.toMatchObject(refused('forbidden'))
      expect((await decide(lead, hard, true)).state).toBe('granted')
    })

    it('is refused for another gate, for what the gate does not ask, and twice', async () => {
      await expect(askWaiver(server, staff, record, { gate: 'goals', code: 'findings' })).rejects.toMatchObject(refused('gate-not-open'))
      await expect(askWaiver(server, staff, record, { code: 'vision' })).rejects.toMatchObject(refused('request-pointless'))
      await askWaiver(server, staff, record)
      await expect(askWaiver(server, staff, record)).rejects.toMatchObject(refused('request-open'))
    })

    it('is pointless once the criterion is met, also for one that waits', async () => {
      const request = await askWaiver(server, staff, record, { code: 'contactComplete' })
      const contact = { contactName: 'Ute Kern', contactFunction: 'Leitung', contactEmail: 'kern@example.org', contactPhone: '0431 1' }
      await server.as(staff).case.update({ ...newCommand(), id: record.id, version: record.version, fields: contact })
      expect((await queueOf(lead)).map((it) => it.isSettled)).toEqual([true])
      await expect(decide(lead, request, true)).rejects.toMatchObject(refused('request-pointless'))
      await server.as(staff).request.withdraw({ ...newCommand(), id: request.id })
      await expect(askWaiver(server, staff, record, { code: 'contactComplete' })).rejects.toMatchObject(refused('request-pointless'))
    })

    it('is pointless once it was granted', async () => {
      await decide(officeLead, await askWaiver(server, staff, record), true)
      await expect(askWaiver(server, staff, record)).rejects.toMatchObject(refused('request-pointless'))
    })

    it('is granted at once by those who may decide, and by nobody else', async () => {
      const waive = (by: Actor, code: 'publicBodyInvolved' | 'contactComplete') =>
        server.as(by).request.waive({ ...newCommand(), id: newRequestId(), caseId: record.id, gate: 'admission', code, reason: 'Klar.' })
      expect(await waive(officeLead, 'publicBodyInvolved')).toMatchObject({ state: 'granted', decidedBy: officeLead.userId })
      await expect(waive(officeLead, 'contactComplete')).rejects.toMatchObject(refused('forbidden'))
      await expect(waive(staff, 'publicBodyInvolved')).rejects.toMatchObject(refused('forbidden'))
    })

    it('ends by itself with the stay it was for, and comes back with it', async () => {
      await advanceCase(server, lead, record.id, testToday)
      const back = newCommand()
      const request = await askWaiver(server, staff, record, { gate: 'actionPlan', code: 'vision' })
      await server.as(staff).case.goBack({ ...back, id: record.id, from: 'goals', to: 'baseline', on: testToday, reason: 'Analyse fehlt' })
      expect(await stateOf(request.id)).toMatchObject({ state: 'withdrawn', decidedBy: null, decidedOn: testToday })
      await expect(decide(lead, request, true)).rejects.toMatchObject(refused('request-decided'))
      await undo(staff, back)
      expect(await stateOf(request.id)).toMatchObject({ state: 'open', decidedOn: null })
    })
  })

  describe('the decision', () => {
    it('is not made by who asked: not through two roles, not through a deputy', async () => {
      const both: Actor = { ...staff, grants: [...staff.grants, ...officeLead.grants] }
      const request = await askWaiver(server, both, record)
      await expect(decide(both, request, true)).rejects.toMatchObject(refused('own-proposal'))
      expect(await queueOf(both)).toEqual([])
      const deputy: Actor = {
        ...(await server.person('facilitator')),
        grants: officeLead.grants.map((it) => ({ ...it, deputyForId: staff.userId })),
      }
      await expect(decide(deputy, request, true)).rejects.toMatchObject(refused('own-proposal'))
      const asDeputy: Actor = { ...deputy, grants: staff.grants.map((it) => ({ ...it, deputyForId: officeLead.userId })) }
      const forLead = await askWaiver(server, asDeputy, await newNetwork(server, staff))
      expect(forLead.requestedFor).toBe(officeLead.userId)
      await expect(decide(officeLead, forLead, true)).rejects.toMatchObject(refused('own-proposal'))
    })

    it('needs a comment when it refuses', async () => {
      const request = await askWaiver(server, staff, record)
      await expect(decide(officeLead, request, false, '  ')).rejects.toMatchObject({
        cause: { code: 'invalid', details: { fields: { comment: 'required' } } },
      })
      const done = await decide(officeLead, request, false, 'Bitte die Stadt jetzt fragen.')
      expect(done).toMatchObject({ state: 'refused', decidedBy: officeLead.userId, comment: 'Bitte die Stadt jetzt fragen.' })
      await expect(decide(lead, done, true)).rejects.toMatchObject(refused('request-decided'))
    })

    it('is hidden from and barred to another office', async () => {
      const request = await askWaiver(server, staff, record)
      const other = await server.person('officeLead', 'BE')
      expect(await queueOf(other)).toEqual([])
      await expect(decide(other, request, true)).rejects.toMatchObject(refused('not-found'))
      await expect(server.as(other).request.ofCase({ caseId: record.id })).rejects.toMatchObject(refused('not-found'))
    })

    it('is taken back by those who could make it, until something was built on it', async () => {
      const request = await askWaiver(server, staff, record)
      const grant = newCommand()
      await server.as(officeLead).request.decide({ ...grant, id: request.id, version: 1, grant: true, comment: '' })
      await expect(undo(staff, grant)).rejects.toMatchObject(refused('forbidden'))
      const back = newCommand()
      await server.as(officeLead).audit.undo({ ...back, undoes: grant.commandId })
      expect(await stateOf(request.id)).toMatchObject({ state: 'open', decidedBy: null })
      await expect(undo(staff, back)).rejects.toMatchObject(refused('forbidden'))
      const again = newCommand()
      await server.as(officeLead).request.decide({ ...again, id: request.id, version: 3, grant: true, comment: '' })
      await advanceCase(server, lead, record.id, testToday)
      await expect(undo(officeLead, again)).rejects.toMatchObject(refused('undo-blocked'))
    })
  })

  describe('for an extension', () => {
    const ask = (supportEnd: Day) =>
      server.as(staff).request.extension({ ...newCommand(), id: newRequestId(), caseId: record.id, supportEnd, reason: 'Elternzeit' })

    it('changes the end of the support when it is granted', async () => {
      await expect(ask('2029-01-31' as Day)).rejects.toMatchObject(refused('phase-not-next'))
      await inSupport()
      await expect(ask('2020-01-01' as Day)).rejects.toMatchObject(refused('invalid'))
      const request = await ask('2029-01-31' as Day)
      await expect(decide(officeLead, request, true)).rejects.toMatchObject(refused('forbidden'))
      const grant = newCommand()
      await server.as(lead).request.decide({ ...grant, id: request.id, version: 1, grant: true, comment: '' })
      expect(await current()).toMatchObject({ supportEnd: '2029-01-31', supportReason: 'Elternzeit' })
      await undo(lead, grant)
      expect((await current()).supportEnd).not.toBe('2029-01-31')
      expect(await stateOf(request.id)).toMatchObject({ state: 'open' })
    })

    it('is over when the end was changed without it', async () => {
      await inSupport()
      const request = await ask('2029-01-31' as Day)
      await server.as(lead).case.changeSupport({ ...newCommand(), id: record.id, supportEnd: '2028-12-31', reason: 'So vereinbart' })
      expect(await stateOf(request.id)).toMatchObject({ state: 'withdrawn', decidedBy: null })
    })
  })

  it('reopens an ended case when that is granted, and ends what was open when the case ended', async () => {
    const waiver = await askWaiver(server, staff, record)
    const ask = () => server.as(staff).request.reopening({ ...newCommand(), id: newRequestId(), caseId: record.id, reason: 'Neue Leitung' })
    await expect(ask()).rejects.toMatchObject(refused('case-running'))
    const end = { ...newCommand(), id: record.id, on: testToday, reasonCode: 'politics' as const, reason: 'Beschluss' }
    await server.as(staff).case.discontinue(end)
    expect(await stateOf(waiver.id)).toMatchObject({ state: 'withdrawn', decidedBy: null })
    await expect(askWaiver(server, staff, record)).rejects.toMatchObject(refused('gate-not-open'))
    await decide(lead, await ask(), true, 'Gern.')
    expect((await current()).lifecycle).toBe('active')
  })

  it('asks by itself when a case exceeds the quota, unless who makes it may confirm that', async () => {
    await server.database.write.updateTable('officeQuota').set({ target: 1 }).where('officeCode', '=', record.officeCode).execute()
    const over = await newNetwork(server, staff, { quotaReason: 'Eine Stadt mehr.' })
    const [item, ...more] = await queueOf(lead)
    expect(item?.request).toMatchObject({
      caseId: over.id,
      subject: { kind: 'quotaOverrun', taken: 1, quota: 1 },
      reason: 'Eine Stadt mehr.',
    })
    expect(more).toEqual([])
    expect(await queueOf(officeLead)).toEqual([])
    await newNetwork(server, lead, { quotaReason: 'Auch die.' })
    expect(await server.as(lead).request.count({})).toEqual({ count: 1 })
    await expect(decide(lead, item?.request as CaseRequest, true)).resolves.toMatchObject({ state: 'granted' })
  })

  it('is withdrawn by who asked or by the office, not by somebody else', async () => {
    const facilitator = await server.person('facilitator')
    await server.as(lead).case.assignFacilitator({ ...newCommand(), id: record.id, facilitatorId: facilitator.userId, from: testToday })
    const theirs = await askWaiver(server, staff, record)
    const withdraw = (by: Actor, { id }: CaseRequest) => server.as(by).request.withdraw({ ...newCommand(), id })
    await expect(withdraw(facilitator, theirs)).rejects.toMatchObject(refused('forbidden'))
    expect(await withdraw(officeLead, theirs)).toMatchObject({ state: 'withdrawn', decidedBy: officeLead.userId })
    const own = await askWaiver(server, facilitator, record)
    expect(await withdraw(facilitator, own)).toMatchObject({ state: 'withdrawn' })
    await expect(withdraw(facilitator, own)).rejects.toMatchObject(refused('request-decided'))
  })

  it('shows who asked what became of it, for a week', async () => {
    const [open, done] = [await askWaiver(server, staff, record), await askWaiver(server, staff, await newNetwork(server, staff))]
    await decide(officeLead, done, false, 'Nein.')
    const mine = async () => {
      const { open: waiting, decided } = await server.as(staff).request.mine({})
      return { open: waiting.map((it) => it.request.id), decided: decided.map((it) => [it.request.id, it.decidedByName]) }
    }
    expect(await mine()).toEqual({ open: [open.id], decided: [[done.id, 'Ole Berg']] })
    server.clock.set(new Date('2026-12-02T11:00:00.000Z'))
    expect(await mine()).toEqual({ open: [open.id], decided: [] })
  })

  it('tells precedents of the same matter within reach, at most five, and counts them all', async () => {
    for (let index = 0; index < 7; index += 1) {
      const earlier = await newNetwork(server, staff)
      await decide(officeLead, await askWaiver(server, staff, earlier, { reason: `Grund ${index}` }), index % 2 === 0, `Wegen ${index}`)
    }
    const berlin = await server.person('officeStaff', 'BE')
    await decide(lead, await askWaiver(server, berlin, await newNetwork(server, berlin, { officeCode: 'BE' })), true)
    await askWaiver(server, staff, record)
    await askWaiver(server, staff, record, { code: 'contactComplete' })
    const [soft] = await queueOf(officeLead)
    expect(soft?.precedents).toMatchObject({ granted: 4, refused: 3 })
    expect(soft?.precedents.rows).toHaveLength(5)
    expect(soft?.precedents.rows[0]).toMatchObject({ officeCode: 'KI', decidedByName: 'Ole Berg' })
    const all = await queueOf(lead)
    expect(all.map((it) => [it.request.matter, it.precedents.granted] as const).sort(([a], [b]) => a.localeCompare(b))).toEqual([
      ['contactComplete', 0],
      ['publicBodyInvolved', 5],
    ])
  })

  it('reads queue and log with as many statements for many as for one, the log page by page', async () => {
    const count = async (read: () => Promise<unknown>) => {
      server.takeQueries()
      await read()
      return server.takeQueries().length
    }
    await askWaiver(server, staff, record)
    const few = await count(() => queueOf(lead))
    for (let index = 0; index < 5; index += 1) {
      await askWaiver(server, staff, await newNetwork(server, staff))
      await decide(officeLead, await askWaiver(server, staff, await newNetwork(server, staff)), true)
    }
    expect(await count(() => queueOf(lead))).toBe(few)
    const first = await server.as(officeLead).request.decided({ limit: 3 })
    const second = await server.as(officeLead).request.decided({ limit: 3, cursor: first.next })
    expect([first.rows.length, second.rows.length, second.next]).toEqual([3, 2, null])
    expect(new Set([...first.rows, ...second.rows].map((it) => it.request.id)).size).toBe(5)
    expect((await server.as(officeLead).request.decided({ limit: 3, kind: 'extension' })).rows).toEqual([])
  })
})
