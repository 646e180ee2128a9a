import type { Actor } from '@etappe/domain/access/policy'
import { planBasisOf } from '@etappe/domain/cases/case-detail'
import { phaseSteps } from '@etappe/domain/cases/phase-plan'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, gateDateId } from '@etappe/domain/kernel/id'
import { municipalityKey } from '@etappe/domain/municipalities/municipality'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { advanceCase } from '../gates/advance.fake.ts'
import { engines, ensureStarterRegister, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { someOpening } from './case-opening.fake.ts'

const day = (text: string) => text as Day
const refusal = (code: string) => ({ cause: { code } })
const problem = (field: string, found: string) => ({ cause: { details: { fields: { [field]: found } } } })

describe.each(engines)('the course of a case on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let api: ReturnType<TestServer['as']>
  let id: CaseId
  let number: string
  beforeEach(async () => {
    server = await testServer({ engine })
    staff = await server.person('officeStaff', 'KI', 'Wiebke')
    api = server.as(staff)
    const made = await api.case.create(someOpening({ startedOn: day('2026-10-12') }))
    id = made.id
    number = made.number
  })
  afterEach(() => server.close())

  const agree = (over: object = {}, by: ReturnType<TestServer['as']> = api) =>
    by.gateDate.agree({
      ...newCommand(),
      id: gateDateId.parse(crypto.randomUUID()),
      caseId: id,
      gate: 'goals',
      agreedOn: day('2027-01-14'),
      reason: 'Der Analyseworkshop ist erst im Januar',
      ...over,
    })
  const plan = async () => {
    const detail = await api.case.get({ number })
    return phaseSteps(planBasisOf(detail), detail.case, detail.runs, testToday).map((step) => step.gateOn)
  }
  const due = async () => (await api.case.get({ number })).phaseDueOn
  /** The day it is from now on. */
  const onDay = (on: string) => {
    server.clock.set(new Date(`${on}T11:00:00.000Z`))
    api = server.as(staff)
  }

  describe('a day agreed for a gate', () => {
    it('moves the plan of page and list, keeps what was planned before, and is undone in one step', async () => {
      expect(await plan()).toEqual(['2026-12-11', '2027-01-25', '2027-02-24', '2029-02-23'])
      const command = newCommand()
      const made = await agree(command)
      expect(made).toMatchObject({
        before: '2026-12-11',
        agreedOn: '2027-01-14',
        sequence: 1,
        changedBy: staff.userId,
        changedOn: testToday,
      })
      // Two years on is Good Friday.
      expect(await plan()).toEqual(['2027-01-14', '2027-03-01', '2027-03-31', '2029-04-03'])
      expect(await due()).toBe('2027-01-14')
      const detail = await api.case.get({ number })
      expect(detail.names[staff.userId]).toBe('Wiebke')
      expect((await api.case.list({ filters: {} })).rows[0]?.phaseDueOn).toBe('2027-01-14')

      const [entry] = (await api.audit.ofCase({ caseId: id })).entries
      expect(entry?.events.map((it) => [it.type, it.noun, it.changes['agreedOn']?.to])).toEqual([
        ['gateDate.agreed', 'gateDate', '2027-01-14'],
      ])
      await api.audit.undo({ ...newCommand(), undoes: command.commandId })
      expect(await due()).toBe('2026-12-11')
    })

    it('counts by the newest, each of which names the day before it', async () => {
      await agree()
      const again = await agree({ agreedOn: '2027-01-20' })
      expect(again).toMatchObject({ before: '2027-01-14', sequence: 2 })
      expect(await due()).toBe('2027-01-20')
    })

    it('is a working day of the Land, behind the gate in front of it', async () => {
      await expect(agree({ agreedOn: '2027-01-16' })).rejects.toMatchObject(problem('agreedOn', 'not-a-working-day'))
      await expect(agree({ agreedOn: '2026-12-25' })).rejects.toMatchObject(problem('agreedOn', 'not-a-working-day'))
      await expect(agree({ gate: 'actionPlan', agreedOn: '2026-12-10' })).rejects.toMatchObject(problem('agreedOn', 'before-gate'))
      await expect(agree({ agreedOn: '2026-10-09' })).rejects.toMatchObject(problem('agreedOn', 'before-phase-start'))
      await expect(agree({ reason: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
      await expect(agree({ gate: 'closing' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    })

    it('knows the holidays of the Land the case lies in', async () => {
      // Reformationstag of 2028, a Tuesday: a holiday in Kiel, not where no Land is known.
      await ensureStarterRegister(server.database.write)
      await api.case.update({ ...newCommand(), id, version: 1, fields: { municipalityKeys: [municipalityKey.parse('01002000')] } })
      await expect(agree({ agreedOn: '2028-10-31' })).rejects.toMatchObject(problem('agreedOn', 'not-a-working-day'))
      const named = await api.gateDate.holidays({ caseId: id, locale: 'de' })
      expect(named.filter((it) => it.on.startsWith('2028-10'))).toEqual([
        { on: '2028-10-03', name: 'Tag der Deutschen Einheit' },
        { on: '2028-10-31', name: 'Reformationstag' },
      ])
    })

    it('is refused for gates that are passed, and while the case rests', async () => {
      await advanceCase(server, staff, id, day('2026-11-20'))
      await expect(agree()).rejects.toMatchObject(refusal('gate-not-open'))
      await api.case.hold({ ...newCommand(), id, reason: 'Elternzeit', until: null })
      await expect(agree({ gate: 'actionPlan' })).rejects.toMatchObject(refusal('case-on-hold'))
    })

    it('no longer counts when the case has gone back', async () => {
      await agree()
      onDay('2026-11-25')
      await advanceCase(server, { ...staff, today: day('2026-11-25') }, id, day('2026-11-25'))
      onDay('2026-11-26')
      const back = { id, from: 'goals' as const, to: 'baseline' as const, on: day('2026-11-26'), reason: 'Analyse fehlt' }
      await api.case.goBack({ ...newCommand(), ...back })
      expect(await due()).toBe('2027-01-25')
    })

    it('is for the office: a facilitator may not, and another office knows no such case', async () => {
      const berlin = server.as(await server.person('officeStaff', 'BE'))
      await expect(agree({}, berlin)).rejects.toMatchObject(refusal('not-found'))
      await expect(berlin.gateDate.holidays({ caseId: id, locale: 'de' })).rejects.toMatchObject(refusal('not-found'))
      const facilitator = server.as(await server.person('facilitator'))
      await expect(agree({}, facilitator)).rejects.toMatchObject(refusal('forbidden'))
    })
  })

  describe('a rest', () => {
    it('is kept from the day it begins to the day the case goes on, and moves the gates by its days', async () => {
      await api.case.hold({ ...newCommand(), id, reason: 'Elternzeit', until: null })
      onDay('2026-12-08')
      await api.case.resume({ ...newCommand(), id })
      const { holds, phaseDueOn } = await api.case.get({ number })
      expect(holds).toMatchObject([{ heldOn: testToday, resumedOn: '2026-12-08', until: null, reason: 'Elternzeit' }])
      // 14 days after 11 December is Christmas Day, a Friday.
      expect(phaseDueOn).toBe('2026-12-28')
    })

    it('moves them at once when its end is known, and by what it really took in the end', async () => {
      await api.case.hold({ ...newCommand(), id, reason: 'Elternzeit', until: day('2027-01-05') })
      expect(await due()).toBe('2027-01-22')
      onDay('2026-11-27')
      const resumed = newCommand()
      await api.case.resume({ ...resumed, id })
      expect(await due()).toBe('2026-12-14')
      await api.audit.undo({ ...newCommand(), undoes: resumed.commandId })
      expect(await due()).toBe('2027-01-22')
      expect((await api.case.get({ number })).case.lifecycle).toBe('onHold')
    })

    it('cannot end before it begins', async () => {
      await expect(api.case.hold({ ...newCommand(), id, reason: 'x', until: day('2026-11-23') })).rejects.toMatchObject(
        problem('until', 'in-the-past'),
      )
    })

    it('does not touch the window of the support', async () => {
      for (const on of ['2026-10-20', '2026-10-27', '2026-11-03']) await advanceCase(server, staff, id, day(on))
      await api.case.hold({ ...newCommand(), id, reason: 'Elternzeit', until: day('2027-03-01') })
      expect(await api.case.get({ number })).toMatchObject({ phaseDueOn: '2028-11-02', case: { supportEnd: '2028-11-02' } })
    })

    it('ends with the case when that is discontinued', async () => {
      await api.case.hold({ ...newCommand(), id, reason: 'Elternzeit', until: null })
      onDay('2026-12-01')
      const on = day('2026-11-30')
      await api.case.discontinue({ ...newCommand(), id, on, reasonCode: 'politics', reason: 'Ratsbeschluss' })
      const detail = await api.case.get({ number })
      expect(detail.holds).toMatchObject([{ heldOn: testToday, resumedOn: '2026-11-30' }])
      expect(detail.case).toMatchObject({ lifecycle: 'discontinued', holdReason: '', closedOn: '2026-11-30' })
    })
  })

  it('begins the phase anew when the programme lead reopens a case, and lets nobody else', async () => {
    await api.case.discontinue({ ...newCommand(), id, on: testToday, reasonCode: 'politics', reason: 'Ratsbeschluss' })
    await expect(api.case.reopen({ ...newCommand(), id, reason: 'geht doch' })).rejects.toMatchObject(refusal('forbidden'))
    const lead = server.as(await server.person('programmeLead'))
    await lead.case.reopen({ ...newCommand(), id, reason: 'geht doch' })
    const detail = await api.case.get({ number })
    expect(detail.case).toMatchObject({ lifecycle: 'active', closedOn: null, endReasonCode: null })
    expect(detail.runs.map((run) => [run.phase, run.result])).toEqual([
      ['baseline', 'discontinued'],
      ['baseline', null],
    ])
    expect(detail.phaseDueOn).toBe('2027-01-25')
    await expect(lead.case.reopen({ ...newCommand(), id, reason: 'nochmal' })).rejects.toMatchObject(refusal('case-running'))
  })

  it('extends the support by the programme lead only, not to before it began', async () => {
    const lead = server.as(await server.person('programmeLead'))
    const change = (by: typeof api, supportEnd: string) =>
      by.case.changeSupport({ ...newCommand(), id, supportEnd: day(supportEnd), reason: 'Wechsel der Koordination' })
    await expect(change(lead, '2029-01-31')).rejects.toMatchObject(refusal('phase-not-next'))
    for (const on of ['2026-10-20', '2026-10-27', '2026-11-03']) await advanceCase(server, staff, id, day(on))
    await expect(change(api, '2029-01-31')).rejects.toMatchObject(refusal('forbidden'))
    await expect(change(lead, '2026-11-02')).rejects.toMatchObject(problem('supportEnd', 'end-before-start'))
    expect(await change(lead, '2029-01-31')).toMatchObject({ supportEnd: '2029-01-31', supportReason: 'Wechsel der Koordination' })
    expect(await due()).toBe('2029-01-31')
  })
})
