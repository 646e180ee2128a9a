import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, milestoneId } from '@etappe/domain/kernel/id'
import { fakeMilestoneFields } from '@etappe/domain/meetings/meeting.fake'
import type { MilestoneFields } from '@etappe/domain/meetings/milestone'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { someOpening } from '../cases/case-opening.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { asLine, hardTexts, unstorableTexts } from './bad-text.fake.ts'

const newId = () => milestoneId.parse(crypto.randomUUID())
const tomorrow = '2026-11-25' as Day

describe.each(engines)('milestones on %s', (engine) => {
  let server: TestServer
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId
  let number: CaseNumber

  const newCase = () => api.case.create(someOpening())
  const create = (over: Partial<MilestoneFields> = {}, id = newId()) =>
    api.milestone.create({ ...newCommand(), id, caseId: inCase, fields: fakeMilestoneFields(over) })
  const stored = async () => (await api.case.get({ number })).milestones

  beforeEach(async () => {
    server = await testServer({ engine })
    api = server.as(await server.person('officeStaff', 'KI'))
    const made = await newCase()
    inCase = made.id
    number = made.number
  })
  afterEach(() => server.close())

  it('may be done long before it is due, and before the case began, but not tomorrow', async () => {
    expect(await create({ dueOn: '2028-01-01' as Day, doneOn: '2026-05-01' as Day })).toMatchObject({ doneOn: '2026-05-01' })
    const { id } = await create({ doneOn: testToday })
    const inTheFuture = { cause: { code: 'invalid', details: { fields: { 'fields.doneOn': 'in-the-future' } } } }
    await expect(create({ doneOn: tomorrow })).rejects.toMatchObject(inTheFuture)
    const update = api.milestone.update({ ...newCommand(), id, version: 1, fields: { doneOn: tomorrow } })
    await expect(update).rejects.toMatchObject(inTheFuture)
    expect(await stored()).toHaveLength(2)
  })

  it('is reached by a tick, open again by the next, and both are undone', async () => {
    const { id } = await create()
    const tick = newCommand()
    await api.milestone.update({ ...tick, id, version: 1, fields: { doneOn: testToday } })
    expect((await api.case.get({ number })).nextMilestone).toBeNull()
    await api.audit.undo({ ...newCommand(), undoes: tick.commandId })
    expect((await api.case.get({ number })).nextMilestone).toMatchObject({ dueOn: '2026-12-01' })
    const types = (await api.audit.ofCase({ caseId: inCase })).entries.map((entry) => entry.events[0]?.type)
    expect(types).toEqual(['change.undone', 'milestone.reached', 'milestone.planned', 'case.created'])
  })

  it('keeps long, foreign and hostile text as it was written', async () => {
    for (const text of hardTexts) {
      const title = asLine(text, 60)
      const made = await create({ note: text, title })
      expect(made).toMatchObject({ note: text, title })
      expect(await stored()).toContainEqual(made)
    }
  })

  it('refuses text that cannot be stored and writes nothing', async () => {
    for (const text of unstorableTexts) {
      await expect(create({ note: text })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
      await expect(create({ title: text })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    expect(await stored()).toEqual([])
  })

  it('refuses 20,001 characters, a title of 201 and days that are none', async () => {
    await expect(create({ note: 'x'.repeat(20_001) })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(create({ title: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    for (const dueOn of ['2026-13-01', 'morgen', ''])
      await expect(create({ dueOn: dueOn as Day })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await stored()).toEqual([])
  })

  it('writes one milestone when it is created again with other text, and none in another case', async () => {
    const id = newId()
    await create({ title: 'erster' }, id)
    expect(await create({ title: 'zweiter' }, id)).toMatchObject({ title: 'zweiter', version: 2 })
    const { id: elsewhere } = await newCase()
    const again = api.milestone.create({ ...newCommand(), id, caseId: elsewhere, fields: fakeMilestoneFields() })
    await expect(again).rejects.toMatchObject({ cause: { code: 'command-reused' } })
    expect((await stored()).map((it) => it.title)).toEqual(['zweiter'])
  })

  it('is shown by a document of its own case only', async () => {
    const elsewhere = '00000000-0000-4000-8000-000000000000' as MilestoneFields['documentId']
    const unknown = { cause: { code: 'invalid', details: { fields: { 'fields.documentId': 'reference-unknown' } } } }
    await expect(create({ documentId: elsewhere })).rejects.toMatchObject(unknown)
    const { id } = await create()
    await expect(api.milestone.update({ ...newCommand(), id, version: 1, fields: { documentId: elsewhere } })).rejects.toMatchObject(
      unknown,
    )
  })

  it('is not for other offices', async () => {
    const { id } = await create()
    const other = server.as(await server.person('officeLead', 'BE'))
    const notFound = { cause: { code: 'not-found' } }
    await expect(other.milestone.update({ ...newCommand(), id, version: 1, fields: { note: 'x' } })).rejects.toMatchObject(notFound)
    await expect(other.milestone.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject(notFound)
    const create2 = other.milestone.create({ ...newCommand(), id: newId(), caseId: inCase, fields: fakeMilestoneFields() })
    await expect(create2).rejects.toMatchObject(notFound)
    await expect(other.milestone.create({ ...newCommand(), id, caseId: inCase, fields: fakeMilestoneFields() })).rejects.toMatchObject(
      notFound,
    )
    expect(await stored()).toHaveLength(1)
  })
})
