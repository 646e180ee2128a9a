import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, caseId, meetingId } from '@etappe/domain/kernel/id'
import { type MeetingFields, nobody } from '@etappe/domain/meetings/meeting'
import { fakeMeetingFields } from '@etappe/domain/meetings/meeting.fake'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { asLine, hardTexts, unstorableTexts } from './bad-text.fake.ts'

const newId = () => meetingId.parse(crypto.randomUUID())

describe.each(engines)('meetings on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId
  let number: CaseNumber

  const newCase = async () => {
    const fields = { ...newCommand(), id: caseId.parse(crypto.randomUUID()), kind: 'network' as const, officeCode: 'KI' as OfficeCode }
    return api.case.create({
      ...fields,
      fields: fakeCaseFields(),
      ownerId: null,
      facilitatorId: null,
      startedOn: '2026-06-01',
      quotaReason: '',
    })
  }
  const create = (over: Partial<MeetingFields> = {}, id = newId()) =>
    api.meeting.create({ ...newCommand(), id, caseId: inCase, fields: fakeMeetingFields(over) })
  const refusedFields = (fields: object) => ({ cause: { code: 'invalid', details: { fields } } })
  /** A refusal by the schema carries its issues; what the client is told is made from them. */
  const refusedBySchema = { code: 'BAD_REQUEST' }

  beforeEach(async () => {
    server = await testServer({ engine })
    staff = await server.person('officeStaff', 'KI')
    api = server.as(staff)
    const made = await newCase()
    inCase = made.id
    number = made.number
  })
  afterEach(() => server.close())

  it('gives a meeting with the number of its case', async () => {
    const made = await create({ participants: { ...nobody, practice: 4, parents: 1 }, startsAt: '09:00', endsAt: '11:30' })
    expect(await api.meeting.get({ id: made.id })).toEqual({ meeting: made, caseNumber: number })
  })

  it('does not give a meeting outside the scope, nor one that does not exist', async () => {
    const { id } = await create()
    const notFound = { code: 'NOT_FOUND', cause: { code: 'not-found' } }
    await expect(server.as(await server.person('officeStaff', 'BE')).meeting.get({ id })).rejects.toMatchObject(notFound)
    await expect(server.as(await server.person('facilitator')).meeting.get({ id })).rejects.toMatchObject(notFound)
    await expect(server.as(await server.person('admin')).meeting.get({ id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(server.as(null).meeting.get({ id })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    await expect(api.meeting.get({ id: newId() })).rejects.toMatchObject(notFound)
  })

  it('keeps long, foreign and hostile text as it was written', async () => {
    for (const text of hardTexts) {
      const place = asLine(text, 40)
      const made = await create({ notes: text, nextSteps: text, place })
      expect((await api.meeting.get({ id: made.id })).meeting).toMatchObject({ notes: text, nextSteps: text, place })
      const notes = `${text.slice(0, 100)}!`.toWellFormed()
      const edited = await api.meeting.update({ ...newCommand(), id: made.id, version: 1, fields: { notes } })
      expect(edited.notes).toBe(notes)
      expect((await api.case.get({ number })).meetings).toContainEqual(edited)
      const { entries } = await api.audit.ofCase({ caseId: inCase })
      expect(entries[0]?.events[0]?.changes['notes']).toEqual({ from: text, to: notes })
    }
  })

  it('refuses text that cannot be stored and writes nothing', async () => {
    const { id } = await create()
    for (const text of unstorableTexts) {
      for (const field of ['notes', 'nextSteps', 'place']) {
        await expect(create({ [field]: text })).rejects.toMatchObject(refusedBySchema)
        const edit = api.meeting.update({ ...newCommand(), id, version: 1, fields: { [field]: text } })
        await expect(edit).rejects.toMatchObject(refusedBySchema)
      }
    }
    expect((await api.case.get({ number })).meetings).toEqual([expect.objectContaining({ id, version: 1 })])
  })

  it('refuses 20,001 characters, a place of 201, and counts that are none', async () => {
    await expect(create({ notes: 'x'.repeat(20_001) })).rejects.toMatchObject(refusedBySchema)
    await expect(create({ place: 'x'.repeat(201) })).rejects.toMatchObject(refusedBySchema)
    for (const practice of [-1, 1.5, 5001, Number.NaN, Number.MAX_SAFE_INTEGER])
      await expect(create({ participants: { ...nobody, practice } })).rejects.toMatchObject(refusedBySchema)
    expect((await api.case.get({ number })).meetings).toEqual([])
  })

  it('refuses days and times that are none', async () => {
    for (const heldOn of ['2026-02-30', '24.11.2026', 'heute', '', '0001-01-01', '2026-11-20T10:00:00Z'])
      await expect(create({ heldOn: heldOn as Day })).rejects.toMatchObject(refusedBySchema)
    for (const startsAt of ['24:00', '9:00', '14', '14:60']) await expect(create({ startsAt })).rejects.toMatchObject(refusedBySchema)
  })

  it('refuses what contradicts itself beside its field', async () => {
    await expect(create({ heldOn: '2026-11-25' as Day })).rejects.toMatchObject(refusedFields({ 'fields.heldOn': 'in-the-future' }))
    await expect(create({ startsAt: '14:00', endsAt: '13:59' })).rejects.toMatchObject(
      refusedFields({ 'fields.endsAt': 'end-before-start' }),
    )
    const planned = await create({ state: 'planned', heldOn: '2026-11-25' as Day })
    const hold = (over: object) => api.meeting.update({ ...newCommand(), id: planned.id, version: 1, fields: { state: 'held', ...over } })
    await expect(hold({})).rejects.toMatchObject(refusedFields({ 'fields.heldOn': 'in-the-future' }))
    expect(await hold({ heldOn: testToday })).toMatchObject({ state: 'held', heldOn: testToday, version: 2 })
  })

  it('accepts a meeting today, a planned one in the past, and one that ends when it begins', async () => {
    expect(await create({ heldOn: testToday })).toMatchObject({ state: 'held' })
    expect(await create({ state: 'planned', heldOn: '2026-11-01' as Day })).toMatchObject({ state: 'planned' })
    expect(await create({ startsAt: '09:00', endsAt: '09:00' })).toMatchObject({ endsAt: '09:00' })
  })

  it('writes one meeting when the answer got lost and the text was changed before the next attempt', async () => {
    const id = newId()
    await create({ notes: 'erster Stand' }, id)
    expect(await create({ notes: 'zweiter Stand' }, id)).toMatchObject({ id, notes: 'zweiter Stand', version: 2 })
    expect(await create({ notes: 'zweiter Stand' }, id)).toMatchObject({ version: 2 })
    const detail = await api.case.get({ number })
    expect(detail.meetings.map((it) => it.notes)).toEqual(['zweiter Stand'])
    const types = (await api.audit.ofCase({ caseId: inCase })).entries.map((entry) => entry.events[0]?.type)
    expect(types).toEqual(['meeting.updated', 'meeting.logged', 'case.created'])
  })

  it('refuses an id that belongs to a meeting of another case', async () => {
    const { id } = await create({ notes: 'bleibt' })
    const { id: elsewhere } = await newCase()
    const again = api.meeting.create({ ...newCommand(), id, caseId: elsewhere, fields: fakeMeetingFields({ notes: 'anders' }) })
    await expect(again).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { code: 'command-reused' } })
    expect((await api.meeting.get({ id })).meeting).toMatchObject({ notes: 'bleibt', version: 1 })
  })

  it('shows both versions of a field two people changed, and takes the decided one', async () => {
    const { id } = await create({ notes: 'vorher' })
    const other = server.as(await server.person('officeLead', 'KI', 'Wiebke'))
    await other.meeting.update({ ...newCommand(), id, version: 1, fields: { notes: 'ihres' } })
    const mine = api.meeting.update({ ...newCommand(), id, version: 1, fields: { notes: 'meines', place: 'Rathaus' } })
    await expect(mine).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { details: { conflicts: [{ field: 'notes', before: 'vorher', theirs: 'ihres', mine: 'meines', by: 'Wiebke' }] } },
    })
    expect(await api.meeting.update({ ...newCommand(), id, version: 2, fields: { notes: 'beides', place: 'Rathaus' } })).toMatchObject({
      notes: 'beides',
      place: 'Rathaus',
      version: 3,
    })
  })

  it('refuses to remove what was changed since, removes it otherwise, and brings it back', async () => {
    const { id } = await create({ notes: 'alt' })
    await api.meeting.update({ ...newCommand(), id, version: 1, fields: { notes: 'neu' } })
    await expect(api.meeting.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' })
    const removal = newCommand()
    await api.meeting.remove({ ...removal, id, version: 2 })
    await expect(api.meeting.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await api.case.get({ number })).lastContactOn).toBeNull()
    await api.audit.undo({ ...newCommand(), undoes: removal.commandId })
    expect((await api.meeting.get({ id })).meeting.notes).toBe('neu')
    expect((await api.case.get({ number })).lastContactOn).toBe('2026-11-20')
  })

  it('counts only held meetings as contact', async () => {
    await create({ state: 'planned', heldOn: '2026-11-23' as Day })
    await create({ state: 'cancelled', heldOn: '2026-11-22' as Day })
    expect((await api.case.get({ number })).lastContactOn).toBeNull()
    await create({ heldOn: '2026-11-10' as Day })
    expect((await api.case.get({ number })).lastContactOn).toBe('2026-11-10')
  })

  it('lets nobody write to a closed case, and says so', async () => {
    const { id } = await create()
    await api.case.discontinue({ ...newCommand(), id: inCase, on: testToday, reasonCode: 'staff', reason: 'Koordination unbesetzt' })
    const closed = { cause: { code: 'case-read-only' } }
    await expect(create()).rejects.toMatchObject(closed)
    await expect(api.meeting.update({ ...newCommand(), id, version: 1, fields: { notes: 'x' } })).rejects.toMatchObject(closed)
    await expect(api.meeting.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject(closed)
    expect((await api.meeting.get({ id })).meeting.version).toBe(1)
  })
})
