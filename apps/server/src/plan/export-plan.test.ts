import type { Day } from '@etappe/domain/kernel/day'
import { newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import readExcelFile from 'read-excel-file/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fileOfCase } from '../http/case-file.fake.ts'
import { openPlan, type PlanScene } from './plan-scene.fake.ts'

let server: TestServer
let scene: PlanScene
beforeEach(async () => {
  server = await testServer()
  scene = await openPlan(server)
})
afterEach(() => server.close())

const read = async (locale: 'de' | 'en' = 'de') => {
  const file = await fileOfCase(server, scene.writer, { number: scene.case.number, name: 'plan.xlsx', locale })
  return { name: file.name, sheets: await readExcelFile(Buffer.from(file.bytes)) }
}

it('gives goals, measures and progress out as sheets, in the order and the words of the page', async () => {
  const goal = await scene.addGoal({ title: '=1+1', pillar: 'health', indicatorText: 'Kitas', targetValue: 9 })
  const responsibleId = await scene.addOrganisation('Jugendamt')
  const first = await scene.addMeasure({ goalId: goal.id, title: 'Tandems', responsibleId, endsOn: '2027-06-30' as Day })
  const priced = { costState: 'amount' as const, costEuro: 500, dependsOnIds: [first.id] }
  const second = await scene.addMeasure({ goalId: goal.id, title: 'Café', ...priced })
  await scene.api.measure.move({ ...newCommand(), id: second.id, goalId: goal.id, after: null })
  const note = { measureId: first.id, notedOn: testToday, text: 'Drei Kitas dabei' }
  await scene.api.progressNote.create({ ...newCommand(), id: crypto.randomUUID(), caseId: scene.case.id, fields: note })

  const { name, sheets } = await read()
  expect(name).toBe(`Ziele-und-Massnahmen-${scene.case.number}.xlsx`)
  const [goals, measures, progress] = sheets.map((it) => it.data)
  expect(goals?.[1]?.slice(0, 4)).toEqual(['Z 1', '=1+1', null, 'Gesundheit'])
  expect(measures?.slice(1).map((row) => [row[0], row[1], row[2], row[4], row[9], row[11]])).toEqual([
    ['M 2', 'Z 1', 'Café', null, 500, 'M 1'],
    ['M 1', 'Z 1', 'Tandems', 'Jugendamt', null, null],
  ])
  expect(measures?.[2]?.[7]).toEqual(new Date('2027-06-30'))
  expect(progress?.[1]).toEqual(['M 1', new Date(testToday), 'Drei Kitas dabei', scene.writer.name])
})

it('speaks English as well, and has its headings when there is nothing yet', async () => {
  const { name, sheets } = await read('en')
  expect(name).toBe(`Goals-and-measures-${scene.case.number}.xlsx`)
  expect(sheets.map((it) => [it.sheet, it.data.length])).toEqual([
    ['Goals', 1],
    ['Measures', 1],
    ['Progress', 1],
  ])
})
