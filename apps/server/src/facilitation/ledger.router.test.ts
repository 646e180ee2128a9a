import type { Actor } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import { supportServiceId } from '@etappe/domain/kernel/id'
import readExcelFile from 'read-excel-file/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOfCase } from '../http/case-file.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { fakeServiceFields, type LedgerScene, openLedger } from './ledger-scene.fake.ts'

const refused = (code: string, fields?: Record<string, string>) => ({ cause: fields ? { code, details: { fields } } : { code } })

describe.each(engines)('the support ledger on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  let facilitator: Actor
  let scene: LedgerScene

  beforeEach(async () => {
    server = await testServer({ engine })
    lead = await server.person('officeLead', 'KI')
    facilitator = await server.person('facilitator', undefined, 'Frauke Möwenthal')
    scene = await openLedger(server, lead, { facilitatorId: facilitator.userId })
  })
  afterEach(() => server.close())

  const line = async (kind: string) => (await scene.view()).ledger.lines.find((it) => it.kind === kind)

  it('counts services, meetings and the granted days against what is promised', async () => {
    await scene.addService({ kind: 'facilitation', amount: 2.5 })
    await scene.addService({ kind: 'facilitation', amount: 1.25, state: 'planned', on: '2026-12-01' as Day })
    await scene.addService({ kind: 'facilitation', amount: 9, state: 'cancelled' })
    await scene.addMeeting()
    await scene.addMeeting({ heldOn: '2026-04-01' as Day })
    await scene.addMeeting({ kind: 'expertInput', state: 'planned', heldOn: '2027-01-10' as Day })
    const { ledger } = await scene.view()
    expect(ledger).toMatchObject({ stage: 'running', window: { start: '2026-04-26', end: '2028-04-25' } })
    expect(await line('facilitation')).toMatchObject({ promised: 10, delivered: 2.5, planned: 1.25, missing: 6.25 })
    expect(await line('meeting')).toMatchObject({ promised: 8, delivered: 1, planned: 0, missing: 7 })
    expect(await line('expertInput')).toMatchObject({ promised: 1, delivered: 0, planned: 1, missing: 0, state: 'onTrack' })
  })

  it('counts an expert input once when a service names its meeting', async () => {
    const meeting = await scene.addMeeting({ kind: 'expertInput' })
    expect(await line('expertInput')).toMatchObject({ delivered: 1 })
    await scene.addService({ kind: 'expertInput', meetingId: meeting.id })
    expect(await line('expertInput')).toMatchObject({ delivered: 1 })
    await expect(scene.api.meeting.remove({ ...newCommand(), id: meeting.id, version: 1 })).rejects.toMatchObject(refused('in-use'))
  })

  it('says in the list over many cases what each page says', async () => {
    const other = await openLedger(server, lead, { supportFrom: '2026-11-01' as Day })
    await openLedger(server, lead, { supportFrom: null })
    await scene.addMeeting({ kind: 'expertInput' })
    const named = await scene.addMeeting({ kind: 'expertInput', heldOn: '2026-11-12' as Day })
    await scene.addService({ kind: 'training', meetingId: named.id })
    await scene.addService({ kind: 'facilitation', amount: 0.5, meetingId: named.id })
    await scene.addService({ state: 'planned', on: testToday })
    await scene.addService({ kind: 'publicRelations', state: 'planned', on: '2026-11-23' as Day })
    await scene.addMeeting({ state: 'planned', heldOn: '2026-11-20' as Day })
    await scene.addMeeting({ state: 'planned', heldOn: '2026-11-30' as Day })
    await other.addMeeting({ state: 'cancelled' })
    const { rows, counts, total } = await scene.api.ledger.list({ filters: {} })
    expect(total).toBe(2)
    expect(Object.values(counts).reduce((sum, it) => sum + it, 0)).toBe(2)
    for (const it of [scene, other]) expect(rows.find((row) => row.id === it.case.id)?.ledger).toEqual((await it.view()).ledger)
    for (const state of ['late', 'unused', 'behind', 'onTrack', 'done'] as const)
      expect((await scene.api.ledger.list({ filters: {}, state })).total).toBe(counts[state])
    expect((await scene.api.ledger.list({ filters: { kind: 'modelMunicipality' } })).total).toBe(0)
  })

  it('takes a first attempt again, merges, takes back, and refuses what cannot be', async () => {
    const id = supportServiceId.parse(crypto.randomUUID())
    const made = await scene.addService({ title: 'Fachtag' }, id)
    expect(await scene.addService({ title: 'Fachtag' }, id)).toEqual(made)
    await scene.api.service.update({ ...newCommand(), id, version: 1, fields: { partner: 'Hochschule' } })
    const merged = await scene.api.service.update({ ...newCommand(), id, version: 1, fields: { title: 'Fachtag Übergänge' } })
    expect(merged).toMatchObject({ partner: 'Hochschule', title: 'Fachtag Übergänge', version: 3 })
    const clash = scene.api.service.update({ ...newCommand(), id, version: 1, fields: { title: 'Anders' } })
    await expect(clash).rejects.toMatchObject({ code: 'CONFLICT' })
    const removed = newCommand()
    await scene.api.service.remove({ ...removed, id, version: 3 })
    expect((await scene.view()).services).toEqual([])
    await scene.api.audit.undo({ ...newCommand(), undoes: removed.commandId })
    expect((await scene.view()).services).toMatchObject([{ title: 'Fachtag Übergänge' }])
    const types = (await scene.api.audit.ofCase({ caseId: scene.case.id })).entries.map((it) => it.events[0]?.type)
    expect(types.slice(0, 5)).toEqual(['change.undone', 'service.removed', 'service.updated', 'service.updated', 'service.delivered'])
  })

  it.each([
    [{ on: '2026-11-25' as Day }, { 'fields.on': 'in-the-future' }],
    [{ on: '2026-01-11' as Day }, { 'fields.on': 'before-start' }],
    [{ state: 'planned', on: '2028-04-26' as Day }, { 'fields.on': 'after-support' }],
    [{ amount: 1.5 }, { 'fields.amount': 'out-of-range' }],
    [{ country: 'CH' }, { 'fields.country': 'not-a-choice' }],
    [{ meetingId: crypto.randomUUID() as never }, { 'fields.meetingId': 'reference-unknown' }],
  ] as const)('refuses %o', async (over, fields) => {
    await expect(scene.addService(over)).rejects.toMatchObject(refused('invalid', fields))
    expect((await scene.view()).services).toEqual([])
  })

  it('refuses days that are no quarters before anything is looked at', async () => {
    await expect(scene.addService({ kind: 'facilitation', amount: 0.3 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect((await scene.view()).services).toEqual([])
  })

  it('lets the office lead grant other days, with a reason, and the facilitator not', async () => {
    const [part] = (await scene.view()).contingent.parts
    const asked = { assignmentId: part?.assignmentId ?? '', version: 1, daysGranted: 12.5, reason: 'Zwei Klausuren' }
    await expect(server.as(facilitator).contingent.change({ ...newCommand(), ...asked })).rejects.toMatchObject(refused('forbidden'))
    const change = newCommand()
    expect(await scene.api.contingent.change({ ...change, ...asked })).toMatchObject({ daysGranted: 12.5, grantReason: 'Zwei Klausuren' })
    expect((await scene.view()).contingent).toMatchObject({ granted: 12.5, parts: [{ name: 'Frauke Möwenthal', daysGranted: 12.5 }] })
    const blank = scene.api.contingent.change({ ...newCommand(), ...asked, version: 2, reason: ' ' })
    await expect(blank).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await scene.api.audit.undo({ ...newCommand(), undoes: change.commandId })
    expect((await scene.view()).contingent.granted).toBe(10)
  })

  it('turns the light when the contingent is nearly used up', async () => {
    await scene.addMeeting({ heldOn: testToday })
    await scene.addService({ kind: 'facilitation', amount: 8 })
    const { lightReasons } = await scene.api.case.get({ number: scene.case.number })
    expect(lightReasons).toContainEqual(expect.objectContaining({ kind: 'contingent', light: 'amber' }))
  })

  it('shows before the support what will be promised, and at the end the balance', async () => {
    const ahead = await openLedger(server, lead, { kind: 'modelMunicipality', supportFrom: null })
    const { ledger } = await ahead.view()
    expect(ledger).toMatchObject({ stage: 'ahead', window: null, elapsed: 0 })
    expect(ledger.lines.map((it) => [it.kind, it.promised, it.state])).toEqual([
      ['facilitation', 24, null],
      ['meeting', 12, null],
      ['expertInput', 3, null],
      ['exchange', 2, null],
      ['training', 3, null],
      ['publicRelations', 2, null],
    ])
    await scene.addService({ kind: 'training', amount: 2 })
    await scene.addService({ kind: 'publicRelations', state: 'planned', on: '2027-01-01' as Day })
    const end = { id: scene.case.id, on: testToday, reasonCode: 'politics' as const, reason: 'Beschluss' }
    await scene.api.case.discontinue({ ...newCommand(), ...end })
    const { ledger: final } = await scene.view()
    expect(final.stage).toBe('ended')
    expect(final.lines.map((it) => [it.kind, it.planned, it.state])).toEqual([
      ['facilitation', 0, 'unused'],
      ['meeting', 0, 'unused'],
      ['expertInput', 0, 'unused'],
      ['training', 0, 'done'],
      ['publicRelations', 0, 'unused'],
    ])
    await expect(scene.addService()).rejects.toMatchObject(refused('case-read-only'))
  })

  it('is read by who sees the case, and written by who works on it', async () => {
    const stranger = await server.person('officeStaff', 'BE')
    await expect(server.as(stranger).ledger.get({ caseId: scene.case.id })).rejects.toMatchObject(refused('not-found'))
    expect((await server.as(stranger).ledger.list({ filters: {} })).total).toBe(0)
    const id = supportServiceId.parse(crypto.randomUUID())
    const made = await server.as(facilitator).service.create({ ...newCommand(), id, caseId: scene.case.id, fields: fakeServiceFields() })
    expect(made.id).toBe(id)
    const taken = { id, caseId: (await openLedger(server, lead)).case.id, fields: fakeServiceFields() }
    await expect(scene.api.service.create({ ...newCommand(), ...taken })).rejects.toMatchObject(refused('command-reused'))
  })

  it('goes out as a workbook and as CSV, in the words of the page', async () => {
    await scene.addService({ title: '=1+1', amount: 2 })
    const file = await fileOfCase(server, lead, { number: scene.case.number, name: 'ledger.xlsx', locale: 'de' })
    expect(file.name).toBe(`Leistungskonto-${scene.case.number}.xlsx`)
    const [lines, services] = (await readExcelFile(Buffer.from(file.bytes))).map((it) => it.data)
    expect(lines?.find((row) => row[0] === 'Fortbildungen und Fachtage')?.slice(1, 6)).toEqual(['Fortbildungen', 2, 2, 0, 0])
    expect(services?.[1]?.slice(0, 6)).toEqual([
      new Date('2026-11-10'),
      'Fortbildungen und Fachtage',
      'geleistet',
      2,
      'Fortbildungen',
      '=1+1',
    ])
    const csv = await fileOfCase(server, lead, { number: scene.case.number, name: 'ledger.csv', locale: 'en' })
    expect(new TextDecoder().decode(csv.bytes)).toContain('Trainings and conferences;trainings;2;2;0;0')
  })
})

it.each(engines)('reads the ledgers of many cases with as many statements as of one, on %s', async (engine) => {
  const server = await testServer({ engine, countQueries: true })
  const lead = await server.person('officeLead', 'KI')
  const count = async () => {
    server.takeQueries()
    const { total } = await server.as(lead).ledger.list({ filters: {} })
    return { total, statements: server.takeQueries().length }
  }
  await (await openLedger(server, lead)).addService()
  const one = await count()
  for (const _ of Array.from({ length: 4 })) await (await openLedger(server, lead)).addMeeting()
  expect(await count()).toEqual({ ...one, total: 5 })
  await server.close()
})
