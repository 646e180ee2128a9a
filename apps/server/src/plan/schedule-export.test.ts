import { caseScope } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import { milestoneId } from '@etappe/domain/kernel/id'
import { loadMessages } from '@etappe/i18n'
import { formats } from '@etappe/i18n/format'
import readExcelFile from 'read-excel-file/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findVisibleCase } from '../cases/case.repo.ts'
import { newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { openPlan, type PlanScene } from './plan-scene.fake.ts'
import { exportSchedule } from './schedule-export.ts'

let server: TestServer
let scene: PlanScene
beforeEach(async () => {
  server = await testServer()
  scene = await openPlan(server)
})
afterEach(() => server.close())

async function sheets(locale: 'de' | 'en' = 'de') {
  const record = await findVisibleCase(server.database.read, caseScope(scene.writer), scene.case.number)
  if (!record) throw new Error('no case')
  const { services } = server
  const messages = await loadMessages(locale)
  const context = { services, db: server.database.read, actor: scene.writer, today: testToday, record, locale, messages }
  const { name, bytes } = await exportSchedule({ ...context, formats: formats(locale), query: {} })
  return { name, sheets: await readExcelFile(Buffer.from(bytes)) }
}

it('gives the list, and the picture made of cells by months and weeks', async () => {
  const goal = await scene.addGoal({ title: 'Ziel' })
  const first = await scene.addMeasure({
    goalId: goal.id,
    title: '=Elternbriefe',
    startsOn: '2026-10-15' as Day,
    endsOn: '2026-11-20' as Day,
    state: 'running',
  })
  await scene.addMeasure({
    goalId: goal.id,
    title: 'Auswertung',
    startsOn: '2026-11-01' as Day,
    endsOn: '2026-12-31' as Day,
    dependsOnIds: [first.id],
  })
  const { name, sheets: read } = await sheets()
  expect(name).toBe(`Zeitplan ${scene.case.number}.xlsx`)
  const [list, months, weeks] = read
  expect(list?.data[1]?.slice(0, 2)).toEqual(['M 1', '=Elternbriefe'])
  expect(list?.data[1]?.at(-1)).toBe('4 Tage überfällig, entscheidend')
  expect(list?.data[2]?.at(-1)).toBe('entscheidend, beginnt, bevor M 1 zu Ende ist')
  expect(months?.data.map((row) => row.slice(4))).toEqual([
    ['10/26', '11/26', '12/26'],
    ['■', '■', null],
    [null, '□', '□'],
  ])
  expect(weeks?.sheet).toBe('Nach Wochen')
  expect(weeks?.data[1]?.slice(4, 8)).toEqual([null, null, '■', '■'])
})

it('shows milestones in the cells of their day, and speaks English', async () => {
  const fields = { kind: 'councilDecision' as const, title: '', dueOn: '2026-11-10' as Day, doneOn: null, note: '', documentId: null }
  await scene.api.milestone.create({ ...newCommand(), id: milestoneId.parse(crypto.randomUUID()), caseId: scene.case.id, fields })
  const { sheets: read } = await sheets('en')
  expect(read.map((it) => it.sheet)).toEqual(['Measures', 'By months', 'By weeks'])
  expect(read[1]?.data[1]).toEqual([null, 'Council decision', 'Milestones', null, '!'])
})

it('of an empty plan is an empty list', async () => {
  const { sheets: read } = await sheets()
  expect(read.map((it) => it.data.length)).toEqual([1])
})
