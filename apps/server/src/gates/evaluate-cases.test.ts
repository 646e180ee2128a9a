import { addDays } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import { afterEach, describe, expect, it } from 'vitest'
import { engines, testToday } from '../testing.ts'
import { advanceCase, finishCase } from './advance.fake.ts'
import { evaluateCases } from './evaluate-cases.ts'
import { type GateScene, newCase, openGates } from './gate-scene.fake.ts'

let scene: GateScene
afterEach(() => scene.server.close())

describe.each(engines)('the gates of many cases on %s', (engine) => {
  const evaluate = async (ids: readonly CaseId[]) => {
    const { database, services } = scene.server
    scene.server.takeQueries()
    const found = await evaluateCases(database.read, await services.definitions(database.read), ids, testToday)
    return { found, statements: scene.server.takeQueries().length }
  }

  it('are evaluated with as many statements as those of one', async () => {
    scene = await openGates(engine)
    const alone = await evaluate([scene.case.id])
    const more = []
    for (let at = 0; at < 12; at += 1) more.push((await newCase(scene.server, scene.staff)).id)
    const all = await evaluate([scene.case.id, ...more])
    expect(all.found.size).toBe(13)
    expect(all.statements).toBe(alone.statements)
  })

  it('are the ones each stands before, found as its panel shows them; what has ended has none', async () => {
    scene = await openGates(engine, 'modelMunicipality')
    const { server, lead, staff } = scene
    await scene.meet('dayCareInvolved')
    const [inPlan, ended] = [await newCase(server, staff), await newCase(server, staff)]
    for (const at of [1, 2]) await advanceCase(server, lead, inPlan.id, addDays(inPlan.startedOn, at))
    for (const at of [1, 2, 3]) await advanceCase(server, lead, ended.id, addDays(ended.startedOn, at))
    await finishCase(server, lead, ended.id, testToday)
    const { found } = await evaluate([scene.case.id, inPlan.id, ended.id])
    expect(Object.fromEntries([...found].map(([id, it]) => [id, it.gate]))).toEqual({
      [scene.case.id]: 'admission',
      [inPlan.id]: 'support',
    })
    expect(found.get(scene.case.id)).toEqual((await scene.panel('admission')).evaluation)
    expect((await server.as(staff).gate.panel({ caseId: inPlan.id, gate: 'support' })).evaluation).toEqual(found.get(inPlan.id))
  })
})
