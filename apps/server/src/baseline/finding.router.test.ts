import { fakeFindingFields } from '@etappe/domain/baseline/finding.fake'
import type { FindingFields } from '@etappe/domain/baseline/finding'
import { type CaseId, type FindingId, findingId, type OfferId, ownIndicatorId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { someOpening } from '../cases/case-opening.fake.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

const uuid = () => crypto.randomUUID()
const newId = () => findingId.parse(uuid())
const invalid = (fields: Record<string, string>) => ({ cause: { code: 'invalid', details: { fields } } })

describe.each(engines)('findings on %s', (engine) => {
  let server: TestServer
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId

  const create = (over: Partial<FindingFields> = {}, id = newId()) =>
    api.finding.create({ ...newCommand(), id, caseId: inCase, fields: fakeFindingFields(over) })
  const update = (id: FindingId, version: number, fields: Partial<FindingFields>, as = api) =>
    as.finding.update({ ...newCommand(), id, version, fields })
  const vote = (id: FindingId, by: 1 | -1 = 1, as = api) => as.finding.vote({ ...newCommand(), id, by })
  const stored = async () => (await api.finding.list({ caseId: inCase })).findings

  beforeEach(async () => {
    server = await testServer({ engine })
    api = server.as(await server.person('officeStaff', 'KI'))
    const made = await api.case.create(someOpening())
    inCase = made.id
  })
  afterEach(() => server.close())

  it('get running numbers that are never given twice', async () => {
    const first = await create()
    const second = await create({ kind: 'gap', cells: ['health.universal.infant'] })
    await api.finding.remove({ ...newCommand(), id: second.id, version: 1 })
    await create()
    expect(first).toMatchObject({ number: 1, votes: 0, version: 1 })
    expect((await stored()).map((it) => it.number)).toEqual([1, 3])
  })

  it('come back with number, links and dots when a removal is undone', async () => {
    const made = await create({ kind: 'gap', cells: ['health.universal.infant'], indicators: ['births'] })
    const voted = await vote(made.id)
    const remove = newCommand()
    await api.finding.remove({ ...remove, id: made.id, version: voted.version })
    expect(await stored()).toEqual([])
    await api.audit.undo({ ...newCommand(), undoes: remove.commandId })
    expect(await stored()).toEqual([{ ...voted, version: voted.version + 2 }])
  })

  it('count every dot of five people who vote at the same time, whatever they saw', async () => {
    const { id } = await create()
    const people = await Promise.all([1, 2, 3, 4, 5].map(async (n) => server.as(await server.person('officeStaff', 'KI', `Person ${n}`))))
    await Promise.all(people.flatMap((person) => [vote(id, 1, person), vote(id, 1, person), vote(id, 1, person)]))
    expect(await stored()).toMatchObject([{ votes: 15 }])
    await Promise.all(people.map((person) => vote(id, -1, person)))
    expect(await stored()).toMatchObject([{ votes: 10 }])
    // A text somebody had open meanwhile is saved all the same.
    expect(await update(id, 1, { text: 'genauer' })).toMatchObject({ votes: 10, text: 'genauer' })
  })

  it('count a repeated request once, and never fewer than no dots', async () => {
    const { id } = await create()
    const once = newCommand()
    await api.finding.vote({ ...once, id, by: 1 })
    await api.finding.vote({ ...once, id, by: 1 })
    expect(await stored()).toMatchObject([{ votes: 1 }])
    await vote(id, -1)
    expect(await vote(id, -1)).toMatchObject({ votes: 0 })
    await expect(api.finding.vote({ ...newCommand(), id, by: 2 as 1 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('merge different fields of two people and ask about the same one', async () => {
    const other = server.as(await server.person('officeLead', 'KI', 'Okke Brandes'))
    const { id } = await create()
    await update(id, 1, { kind: 'need' })
    expect(await update(id, 1, { text: 'anders' }, other)).toMatchObject({ kind: 'need', text: 'anders', version: 3 })
    await expect(update(id, 1, { text: 'wieder anders' })).rejects.toMatchObject({
      cause: { code: 'conflict', details: { conflicts: [{ field: 'text', theirs: 'anders', mine: 'wieder anders' }] } },
    })
  })

  it('link only what belongs to the case, each once', async () => {
    await expect(create({ offerIds: [uuid() as OfferId] })).rejects.toMatchObject(invalid({ 'fields.offerIds': 'reference-unknown' }))
    const own = ownIndicatorId.parse(uuid())
    await expect(create({ indicators: ['births', own] })).rejects.toMatchObject(invalid({ 'fields.indicators': 'reference-unknown' }))
    await expect(create({ indicators: ['births', 'births'] })).rejects.toMatchObject(invalid({ 'fields.indicators': 'same-twice' }))
    const twice = ['social.universal.infant', 'social.universal.infant'] as const
    await expect(create({ cells: [...twice] })).rejects.toMatchObject(invalid({ 'fields.cells': 'same-twice' }))
    await expect(create({ text: '  \n ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(create({ weight: 4 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await stored()).toEqual([])
    expect(await create({ indicators: ['births', 'checkupU8'] })).toMatchObject({ indicators: ['births', 'checkupU8'], number: 1 })
  })

  it('make one record of a creation sent twice', async () => {
    const id = newId()
    await create({ text: 'erst' }, id)
    expect(await create({ text: 'dann' }, id)).toMatchObject({ text: 'dann', number: 1 })
    expect(await stored()).toHaveLength(1)
  })

  it('do not exist for other offices and are not written on a case that has ended', async () => {
    const { id } = await create()
    const other = server.as(await server.person('officeStaff', 'BE'))
    const notFound = { cause: { code: 'not-found' } }
    await expect(other.finding.list({ caseId: inCase })).rejects.toMatchObject(notFound)
    await expect(vote(id, 1, other)).rejects.toMatchObject(notFound)
    const end = { on: '2026-11-24', reasonCode: 'staff', reason: 'Koordination unbesetzt' } as const
    await api.case.discontinue({ ...newCommand(), id: inCase, ...end })
    await expect(vote(id)).rejects.toMatchObject({ cause: { code: 'case-read-only' } })
    await expect(create()).rejects.toMatchObject({ cause: { code: 'case-read-only' } })
    expect(await stored()).toMatchObject([{ votes: 0 }])
  })
})
