import type { Actor } from '@etappe/domain/access/policy'
import { countBands, fewestLike } from '@etappe/domain/reports/forecast'
import { addDays } from '@etappe/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { advanceCase } from '../gates/advance.fake.ts'
import { newNetwork } from '../requests/request-scene.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'

describe.each(engines)('the forecast on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  let staff: Actor
  const rowsOf = async (by: Actor) => (await server.as(by).forecast.get({})).rows
  /** A network in its goals since some days; they are meant to take 45. */
  const inGoals = async (by: Actor, since: number, officeCode = 'KI') => {
    const made = await newNetwork(server, by, { officeCode, startedOn: addDays(testToday, -since - 20) })
    await advanceCase(server, lead, made.id, addDays(testToday, -since))
    return made
  }
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    lead = await server.person('programmeLead')
    staff = await server.person('officeStaff', 'KI')
  })
  afterEach(() => server.close())

  it('tells the gate each case stands before, overdue ones apart', async () => {
    const soon = await inGoals(staff, 10)
    const late = await inGoals(staff, 100)
    const rows = await rowsOf(staff)
    expect(rows.map((it) => [it.caseNumber, it.gate, it.band === 'overdue', it.likelihood === null])).toEqual([
      [late.number, 'actionPlan', true, true],
      [soon.number, 'actionPlan', false, false],
    ])
    const row = rows[1]
    expect(row).toMatchObject({
      met: 0,
      open: expect.arrayContaining(['vision', 'goalCount']) as unknown,
      hardOpen: expect.any(Number) as unknown,
    })
    expect(row?.open).toHaveLength((row?.total ?? 0) - (row?.met ?? 0))
    expect(countBands(rows)).toMatchObject({ overdue: 1 })
  })

  it('leaves out what is due later, rests or has ended', async () => {
    const [resting, ended] = [await inGoals(staff, 10), await inGoals(staff, 10)]
    await server.as(staff).case.hold({ ...newCommand(), id: resting.id, reason: 'Elternzeit', until: null })
    const end = { ...newCommand(), id: ended.id, on: testToday, reasonCode: 'politics' as const, reason: 'Beschluss' }
    await server.as(staff).case.discontinue(end)
    const supported = await inGoals(staff, 30)
    await advanceCase(server, lead, supported.id, addDays(testToday, -20))
    await advanceCase(server, lead, supported.id, addDays(testToday, -10))
    expect(await rowsOf(staff)).toEqual([])
  })

  it('rises when criteria are met', async () => {
    const made = await inGoals(staff, 10)
    const before = (await rowsOf(staff))[0]?.likelihood ?? 0
    const plan = { ...newCommand(), caseId: made.id, version: 0, fields: { vision: 'Alle Kinder gehen gern zur Schule.' } }
    await server.as(staff).plan.update(plan)
    const [after] = await rowsOf(staff)
    expect(after).toMatchObject({ met: 1 })
    expect(after?.likelihood).toBeGreaterThan(before)
  })

  it('knows how like gates went in the whole programme, by what was planned', async () => {
    const made = await inGoals(staff, 10)
    const berlin = await server.person('officeStaff', 'BE')
    for (let index = 0; index < fewestLike; index += 1) {
      const other = await inGoals(berlin, 200, 'BE')
      // Within 45 days for the first two, later for the others.
      await advanceCase(server, lead, other.id, addDays(testToday, index < 2 ? -170 : -100))
    }
    const [row] = await rowsOf(staff)
    expect(row).toMatchObject({ caseNumber: made.number, like: { onTime: 2, total: 5 } })
  })

  it('shows an office its own cases and the programme lead all, with the same statements for any number', async () => {
    const berlin = await server.person('officeStaff', 'BE')
    const own = await inGoals(staff, 10)
    const count = async () => {
      server.takeQueries()
      await rowsOf(lead)
      return server.takeQueries().length
    }
    const few = await count()
    const other = await inGoals(berlin, 10, 'BE')
    for (let index = 0; index < 4; index += 1) await inGoals(staff, 20 + index)
    expect(await count()).toBe(few)
    expect((await rowsOf(berlin)).map((it) => it.caseNumber)).toEqual([other.number])
    expect((await rowsOf(staff)).map((it) => it.caseNumber)).toContain(own.number)
    expect(await rowsOf(lead)).toHaveLength(6)
    await expect(rowsOf(await server.person('facilitator'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
