import type { Day } from '@etappe/domain/kernel/day'
import { findingId, goalId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { openPlan, type PlanScene } from './plan-scene.fake.ts'

const refused = (code: string, fields?: Record<string, string>) => ({ cause: { code, ...(fields ? { details: { fields } } : {}) } })

describe.each(engines)('goals on %s', (engine) => {
  let server: TestServer
  let scene: PlanScene
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    scene = await openPlan(server)
  })
  afterEach(() => server.close())

  const titles = async () => (await scene.view()).goals.map((it) => it.title)

  it('are numbered as they come and stand in the order people gave', async () => {
    const first = await scene.addGoal({ title: 'eins' })
    const second = await scene.addGoal({ title: 'zwei' })
    await scene.addGoal({ title: 'drei' })
    expect([first.number, second.number]).toEqual([1, 2])
    await scene.api.goal.move({ ...newCommand(), id: first.id, after: second.id })
    expect(await titles()).toEqual(['zwei', 'eins', 'drei'])
    const move = newCommand()
    await scene.api.goal.move({ ...move, id: first.id, after: null })
    expect(await titles()).toEqual(['eins', 'zwei', 'drei'])
    await scene.api.audit.undo({ ...newCommand(), undoes: move.commandId })
    expect(await titles()).toEqual(['zwei', 'eins', 'drei'])
    const elsewhere = goalId.parse(crypto.randomUUID())
    await expect(scene.api.goal.move({ ...newCommand(), id: first.id, after: elsewhere })).rejects.toMatchObject(
      refused('invalid', { after: 'reference-unknown' }),
    )
  })

  it('keep their order through a hundred moves into the same gap', async () => {
    const [one, two, three] = [
      await scene.addGoal({ title: '1' }),
      await scene.addGoal({ title: '2' }),
      await scene.addGoal({ title: '3' }),
    ]
    for (let n = 0; n < 50; n++) {
      await scene.api.goal.move({ ...newCommand(), id: three.id, after: one.id })
      await scene.api.goal.move({ ...newCommand(), id: two.id, after: one.id })
    }
    expect(await titles()).toEqual(['1', '2', '3'])
  })

  it('merge what two people change in different fields, and ask about the same one', async () => {
    const { id } = await scene.addGoal()
    await scene.api.goal.update({ ...newCommand(), id, version: 1, fields: { targetValue: 80 } })
    expect(await scene.api.goal.update({ ...newCommand(), id, version: 1, fields: { unit: '%' } })).toMatchObject({
      targetValue: 80,
      unit: '%',
      version: 3,
    })
    await expect(scene.api.goal.update({ ...newCommand(), id, version: 1, fields: { targetValue: 90 } })).rejects.toMatchObject({
      cause: { code: 'conflict', details: { conflicts: [{ field: 'targetValue', theirs: 80, mine: 90 }] } },
    })
  })

  it('are rated with a reason on the day it is said, and the rating can be taken back', async () => {
    const { id } = await scene.addGoal()
    const rate = (version: number, fields: { rating: 'mostly' | null; ratingReason: string }) =>
      scene.api.goal.rate({ ...newCommand(), id, version, fields })
    await expect(rate(1, { rating: 'mostly', ratingReason: ' ' })).rejects.toMatchObject(
      refused('invalid', { 'fields.ratingReason': 'required' }),
    )
    expect(await rate(1, { rating: 'mostly', ratingReason: '7 von 9 Kitas' })).toMatchObject({ rating: 'mostly', ratedOn: testToday })
    expect(await rate(2, { rating: null, ratingReason: 'egal' })).toMatchObject({ rating: null, ratingReason: '', ratedOn: null })
  })

  it('refuse a target before its start and findings that are not of this case', async () => {
    const days = { startOn: '2027-01-01' as Day, targetOn: '2026-12-31' as Day }
    await expect(scene.addGoal(days)).rejects.toMatchObject(refused('invalid', { 'fields.targetOn': 'end-before-start' }))
    await expect(scene.addGoal({ findingIds: [findingId.parse(crypto.randomUUID())] })).rejects.toMatchObject(
      refused('invalid', { 'fields.findingIds': 'reference-unknown' }),
    )
    expect(await titles()).toEqual([])
  })

  it('go together with their measures and notes, and come back in one step', async () => {
    const goal = await scene.addGoal()
    const other = await scene.addGoal({ title: 'bleibt' })
    const inner = await scene.addMeasure({ goalId: goal.id, title: 'geht' })
    const waiting = await scene.addMeasure({ goalId: other.id, title: 'wartet', dependsOnIds: [inner.id] })
    const note = { measureId: inner.id, notedOn: testToday, text: 'läuft' }
    await scene.api.progressNote.create({ ...newCommand(), id: crypto.randomUUID(), caseId: scene.case.id, fields: note })
    const before = await scene.view()
    const removal = newCommand()
    await scene.api.goal.remove({ ...removal, id: goal.id, version: 1 })
    const after = await scene.view()
    expect(after).toMatchObject({ goals: [{ id: other.id }], measures: [{ id: waiting.id, dependsOnIds: [] }], notes: [] })
    const { entries } = await scene.api.audit.ofCase({ caseId: scene.case.id })
    expect(new Set(entries[0]?.events.map((it) => it.type))).toEqual(new Set(['goal.removed']))
    await scene.api.audit.undo({ ...newCommand(), undoes: removal.commandId })
    const back = await scene.view()
    const plain = (it: typeof back) => [...it.goals, ...it.measures, ...it.notes].map(({ version: _, ...rest }) => rest)
    expect(plain(back)).toEqual(plain(before))
  })

  it('are not for other offices, and not written by who only reads', async () => {
    const goal = await scene.addGoal()
    const other = server.as(await server.person('officeLead', 'BE'))
    await expect(other.plan.get({ caseId: scene.case.id })).rejects.toMatchObject(refused('not-found'))
    await expect(other.goal.update({ ...newCommand(), id: goal.id, version: 1, fields: { title: 'x' } })).rejects.toMatchObject(
      refused('not-found'),
    )
    await scene.api.case.discontinue({ ...newCommand(), id: scene.case.id, on: testToday, reasonCode: 'politics', reason: 'Ende' })
    await expect(scene.addGoal()).rejects.toMatchObject(refused('case-read-only'))
    expect((await scene.view()).goals).toHaveLength(1)
  })

  it('are read in the same number of statements however many there are', async () => {
    const count = async () => {
      server.takeQueries()
      await scene.view()
      return server.takeQueries().length
    }
    const responsibleId = await scene.addOrganisation('Stadt')
    const goal = await scene.addGoal()
    await scene.addMeasure({ goalId: goal.id, responsibleId })
    const few = await count()
    for (let n = 0; n < 5; n++) await scene.addMeasure({ goalId: (await scene.addGoal()).id, responsibleId })
    expect(await count()).toBe(few)
    expect(few).toBeLessThan(15)
  })
})

describe('the plan as a whole', () => {
  let server: TestServer
  let scene: PlanScene
  beforeEach(async () => {
    server = await testServer()
    scene = await openPlan(server)
  })
  afterEach(() => server.close())

  it('is made by the first who says something, merges the second, and asks about the same field', async () => {
    const update = (fields: object, version = 0) => scene.api.plan.update({ ...newCommand(), caseId: scene.case.id, version, fields })
    expect((await scene.view()).plan).toBeNull()
    await update({ vision: 'Alle Kinder' })
    expect(await update({ permanentCoordination: 'Amt für Bildung' })).toMatchObject({ vision: 'Alle Kinder' })
    await expect(update({ vision: 'Kein Kind' })).rejects.toMatchObject(refused('conflict'))
    expect((await scene.view()).plan).toMatchObject({ vision: 'Alle Kinder', permanentCoordination: 'Amt für Bildung' })
  })

  it('refuses a meeting of another case', async () => {
    const fields = { goalsAgreedOn: testToday, goalsAgreedMeetingId: crypto.randomUUID() }
    await expect(scene.api.plan.update({ ...newCommand(), caseId: scene.case.id, version: 0, fields })).rejects.toMatchObject(
      refused('invalid', { 'fields.goalsAgreedMeetingId': 'reference-unknown' }),
    )
    expect((await scene.view()).plan).toBeNull()
  })
})
