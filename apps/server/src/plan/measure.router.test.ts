import type { Day } from '@etappe/domain/kernel/day'
import { measureId, organisationId } from '@etappe/domain/kernel/id'
import type { Goal } from '@etappe/domain/plan/goal'
import type { MeasureFields } from '@etappe/domain/plan/measure'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { openPlan, type PlanScene } from './plan-scene.fake.ts'

const refused = (fields: Record<string, string>) => ({ cause: { code: 'invalid', details: { fields } } })

describe.each(engines)('measures on %s', (engine) => {
  let server: TestServer
  let scene: PlanScene
  let goal: Goal
  beforeEach(async () => {
    server = await testServer({ engine })
    scene = await openPlan(server)
    goal = await scene.addGoal()
  })
  afterEach(() => server.close())

  const add = (over: Partial<MeasureFields> = {}) => scene.addMeasure({ goalId: goal.id, ...over })
  const update = (id: string, version: number, fields: Partial<MeasureFields>) =>
    scene.api.measure.update({ ...newCommand(), id, version, fields })

  it('say by themselves when they were finished, and no longer when they go on', async () => {
    const { id } = await add()
    expect(await update(id, 1, { state: 'done' })).toMatchObject({ state: 'done', doneOn: testToday })
    expect(await update(id, 2, { state: 'running' })).toMatchObject({ state: 'running', doneOn: null })
    await expect(update(id, 3, { state: 'done', doneOn: '2026-12-24' as Day })).rejects.toMatchObject(
      refused({ 'fields.doneOn': 'in-the-future' }),
    )
  })

  it('need a reason to be postponed, an amount for a cost, and an end after the start', async () => {
    const { id } = await add()
    await expect(update(id, 1, { state: 'postponed' })).rejects.toMatchObject(refused({ 'fields.deviationReason': 'required' }))
    await expect(update(id, 1, { costState: 'amount' })).rejects.toMatchObject(refused({ 'fields.costEuro': 'required' }))
    const days = { startsOn: '2027-02-01' as Day, endsOn: '2027-01-31' as Day }
    await expect(update(id, 1, days)).rejects.toMatchObject(refused({ 'fields.endsOn': 'end-before-start' }))
    expect(await update(id, 1, { costState: 'amount', costEuro: 1200 })).toMatchObject({ costEuro: 1200 })
    expect(await update(id, 2, { costState: 'neutral' })).toMatchObject({ costEuro: null })
  })

  it('wait for others, never for themselves, however far around', async () => {
    const first = await add()
    const second = await add({ dependsOnIds: [first.id] })
    const third = await add({ dependsOnIds: [second.id] })
    const circle = refused({ 'fields.dependsOnIds': 'depends-on-itself' })
    await expect(update(first.id, 1, { dependsOnIds: [third.id] })).rejects.toMatchObject(circle)
    await expect(update(first.id, 1, { dependsOnIds: [first.id] })).rejects.toMatchObject(circle)
    const elsewhere = measureId.parse(crypto.randomUUID())
    await expect(update(first.id, 1, { dependsOnIds: [elsewhere] })).rejects.toMatchObject(
      refused({ 'fields.dependsOnIds': 'reference-unknown' }),
    )
  })

  it('name organisations of the directory only', async () => {
    const responsibleId = await scene.addOrganisation('Stadt Kiel, Jugendamt')
    const { id } = await add({ responsibleId })
    expect((await scene.view()).names[responsibleId]).toBe('Stadt Kiel, Jugendamt')
    const unknown = organisationId.parse(crypto.randomUUID())
    await expect(update(id, 1, { partnerIds: [unknown] })).rejects.toMatchObject(refused({ 'fields.partnerIds': 'organisation-unknown' }))
  })

  it('move within their goal and to another one, and back in one step', async () => {
    const [a, b] = [await add({ title: 'a' }), await add({ title: 'b' })]
    const other = await scene.addGoal({ title: 'anderes' })
    await scene.api.measure.move({ ...newCommand(), id: b.id, goalId: goal.id, after: null })
    expect((await scene.view()).measures.map((it) => it.title)).toEqual(['b', 'a'])
    const move = newCommand()
    await scene.api.measure.move({ ...move, id: b.id, goalId: other.id, after: null })
    expect((await scene.view()).measures).toMatchObject([
      { title: 'a', goalId: goal.id },
      { title: 'b', goalId: other.id },
    ])
    await scene.api.audit.undo({ ...newCommand(), undoes: move.commandId })
    expect((await scene.view()).measures).toMatchObject([{ title: 'b', goalId: goal.id }, { id: a.id }])
  })

  it('belong to a goal of their own case', async () => {
    const stranger = await openPlan(server)
    await expect(stranger.addMeasure({ goalId: goal.id })).rejects.toMatchObject(refused({ 'fields.goalId': 'reference-unknown' }))
    const own = await add()
    const theirs = await stranger.addGoal()
    const move = scene.api.measure.move({ ...newCommand(), id: own.id, goalId: theirs.id, after: null })
    await expect(move).rejects.toMatchObject(refused({ goalId: 'reference-unknown' }))
  })

  it('keep what is noted on their progress, by whom and when, but nothing from tomorrow', async () => {
    const { id } = await add()
    const note = (notedOn: string) =>
      scene.api.progressNote.create({
        ...newCommand(),
        id: crypto.randomUUID(),
        caseId: scene.case.id,
        fields: { measureId: id, notedOn, text: 'Drei Kitas dabei' },
      })
    await note('2026-11-01')
    const last = await note(testToday)
    await expect(note('2026-11-25')).rejects.toMatchObject(refused({ 'fields.notedOn': 'in-the-future' }))
    const { notes, names } = await scene.view()
    expect(notes.map((it) => it.notedOn)).toEqual([testToday, '2026-11-01'])
    expect(names[last.authorId]).toBe(scene.writer.name)
  })
})
