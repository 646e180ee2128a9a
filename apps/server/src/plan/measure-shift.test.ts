import type { Day } from '@etappe/domain/kernel/day'
import { adoptionId, measureId } from '@etappe/domain/kernel/id'
import type { Measure } from '@etappe/domain/plan/measure'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { adoptionTable } from './adoption.table.ts'
import { openPlan, type PlanScene } from './plan-scene.fake.ts'

const refused = (code: string, details?: object) => ({ cause: { code, ...(details ? { details } : {}) } })
const on = (text: string) => text as Day

describe.each(engines)('moving measures in time on %s', (engine) => {
  let server: TestServer
  let scene: PlanScene
  let first: Measure
  let second: Measure
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    scene = await openPlan(server)
    const { id: goalId } = await scene.addGoal()
    first = await scene.addMeasure({ goalId, startsOn: on('2026-03-01'), endsOn: on('2026-06-30') })
    second = await scene.addMeasure({ goalId, startsOn: on('2026-07-01'), endsOn: on('2026-08-31'), dependsOnIds: [first.id] })
  })
  afterEach(() => server.close())

  const to = (it: Measure, startsOn: string, endsOn: string, version = it.version) => ({
    id: it.id,
    version,
    startsOn: on(startsOn),
    endsOn: on(endsOn),
  })
  const shift = (moves: ReturnType<typeof to>[], more: { reason?: string } = {}) =>
    scene.api.measure.shift({ ...newCommand(), caseId: scene.case.id, moves, ...more })
  const days = async () => (await scene.view()).measures.map((it) => `${it.startsOn} ${it.endsOn}`)
  const adopt = async () => {
    const { goals, measures } = await scene.view()
    const frozen = { vision: '', goals, measures }
    const record = { caseId: scene.case.id, number: 1, adoptedOn: on('2026-11-01'), decisionId: null, reason: '', frozen, version: 1 }
    const row = adoptionTable.encode({ ...record, id: adoptionId.parse(crypto.randomUUID()) })
    await server.database.write
      .insertInto('adoption')
      .values(row as never)
      .execute()
  }

  it('is one step for as many as move, and is taken back as one', async () => {
    const command = newCommand()
    const moves = [to(first, '2026-04-01', '2026-07-31'), to(second, '2026-08-01', '2026-10-01')]
    const moved = await scene.api.measure.shift({ ...command, caseId: scene.case.id, moves })
    expect(moved.map((it) => it.version)).toEqual([2, 2])
    const [latest] = (await scene.api.audit.ofCase({ caseId: scene.case.id })).entries
    expect(latest?.events.map((it) => it.type)).toEqual(['measure.moved', 'measure.moved'])
    expect(latest?.events[0]?.changes).toEqual({
      startsOn: { from: '2026-03-01', to: '2026-04-01' },
      endsOn: { from: '2026-06-30', to: '2026-07-31' },
    })
    await scene.api.audit.undo({ ...newCommand(), undoes: command.commandId })
    expect(await days()).toEqual(['2026-03-01 2026-06-30', '2026-07-01 2026-08-31'])
  })

  it('merges one end with what another person did to the other, and asks about the same one', async () => {
    await shift([to(first, '2026-02-01', '2026-06-30')])
    expect(await shift([{ ...to(first, '2026-02-01', '2026-07-15'), version: 1 }])).toMatchObject([
      { startsOn: '2026-02-01', endsOn: '2026-07-15' },
    ])
    await expect(shift([to(first, '2026-05-01', '2026-07-15', 1)])).rejects.toMatchObject(
      refused('conflict', { conflicts: [{ field: 'startsOn', before: '2026-03-01', theirs: '2026-02-01', mine: '2026-05-01' }] }),
    )
  })

  it('writes nothing of all when one of them cannot move', async () => {
    await shift([to(second, '2026-09-01', '2026-10-31')])
    const before = await days()
    await expect(shift([to(first, '2026-04-01', '2026-07-31'), to(second, '2026-08-01', '2026-10-01', 1)])).rejects.toMatchObject(
      refused('conflict'),
    )
    await expect(shift([to(first, '2026-04-01', '2026-07-31'), to(second, '2026-08-02', '2026-08-01', 2)])).rejects.toMatchObject(
      refused('invalid', { fields: { 'moves.1.endsOn': 'end-before-start' } }),
    )
    await expect(shift([to(first, '2026-04-01', '2026-07-31'), to(first, '2026-04-01', '2026-07-31')])).rejects.toMatchObject(
      refused('invalid', { fields: { 'moves.1.id': 'same-twice' } }),
    )
    const unknown = { ...to(first, '2026-04-01', '2026-07-31'), id: measureId.parse(crypto.randomUUID()) }
    await expect(shift([to(first, '2026-04-01', '2026-07-31'), unknown])).rejects.toMatchObject(refused('not-found'))
    await expect(shift([])).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await days()).toEqual(before)
  })

  it('does not reach a measure of another case through this one', async () => {
    const other = await openPlan(server)
    const foreign = await other.addMeasure({ goalId: (await other.addGoal()).id })
    await expect(shift([to(foreign, '2026-04-01', '2026-07-31')])).rejects.toMatchObject(refused('not-found'))
    const outside = server.as(await server.person('officeStaff', 'BE'))
    const moves = [to(first, '2026-04-01', '2026-07-31')]
    await expect(outside.measure.shift({ ...newCommand(), caseId: scene.case.id, moves })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('says so and writes no event when everything already was as asked', async () => {
    await shift([to(first, '2026-03-01', '2026-06-30')])
    expect((await scene.view()).measures[0]?.version).toBe(1)
  })

  it('asks for a reason where an adopted plan is left, and keeps it with each measure', async () => {
    await adopt()
    const moves = [to(first, '2026-04-01', '2026-07-31'), to(second, '2026-08-01', '2026-10-01')]
    await expect(shift(moves)).rejects.toMatchObject(refused('reason-required'))
    await shift(moves, { reason: 'Träger fiel aus' })
    const { changes } = await scene.view()
    expect(new Map(changes.map((it) => [it.measureId, it.reason]))).toEqual(
      new Map([first, second].map((it) => [it.id, 'Träger fiel aus'])),
    )
    // Back to what was agreed needs none.
    await shift([to(first, '2026-03-01', '2026-06-30', 2)])
  })

  it('reads the database as often for two as for one', async () => {
    const asked = async (moves: Parameters<typeof shift>[0]) => {
      server.takeQueries()
      await shift(moves)
      return server.takeQueries().filter((it) => /^select/i.test(it)).length
    }
    const one = await asked([to(first, '2026-04-01', '2026-07-31')])
    const two = await asked([to(first, '2026-05-01', '2026-08-31', 2), to(second, '2026-09-01', '2026-10-31')])
    expect(two).toBe(one)
  })
})
