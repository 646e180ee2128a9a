import type { CoverageMarkFields, CoverageReviewFields } from '@etappe/domain/baseline/coverage'
import { coverageMatrix } from '@etappe/domain/baseline/coverage-matrix'
import { fakeFindingFields } from '@etappe/domain/baseline/finding.fake'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, coverageMarkId, coverageReviewId, findingId, meetingId, transitionId } from '@etappe/domain/kernel/id'
import { fakeMeetingFields } from '@etappe/domain/meetings/meeting.fake'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { someOpening } from '../cases/case-opening.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'

const uuid = () => crypto.randomUUID()
const tomorrow = '2026-11-25' as Day
const cell: CoverageMarkFields = { pillar: 'health', level: 'indicated', band: 'pregnancy', reason: 'Aufgabe des Kreises' }
const whole: CoverageMarkFields = { pillar: 'health', level: null, band: null, reason: '' }
const reviewed: CoverageReviewFields = { reviewedOn: testToday, reviewedBy: 'Steuerungsgruppe', meetingId: null }
const invalid = (fields: Record<string, string>) => ({ cause: { code: 'invalid', details: { fields } } })

describe.each(engines)('coverage on %s', (engine) => {
  let server: TestServer
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId

  const newCase = async () => {
    const made = await api.case.create(someOpening())
    return made.id
  }
  const mark = (fields = cell, id = coverageMarkId.parse(uuid())) => api.coverage.mark({ ...newCommand(), id, caseId: inCase, fields })
  const review = (over: Partial<CoverageReviewFields> = {}) =>
    api.coverage.review({ ...newCommand(), id: coverageReviewId.parse(uuid()), caseId: inCase, fields: { ...reviewed, ...over } })
  const rate = (fields: { rating?: number; comment?: string }, version: number | null, as = api) =>
    as.coverage.rate({ ...newCommand(), id: transitionId.parse(uuid()), caseId: inCase, kind: 'careToSchool', version, fields })
  const state = () => api.coverage.get({ caseId: inCase })
  const gaps = async () => coverageMatrix(await state()).gaps.length

  beforeEach(async () => {
    server = await testServer({ engine })
    api = server.as(await server.person('officeStaff', 'KI'))
    inCase = await newCase()
  })
  afterEach(() => server.close())

  it('marks a cell and a whole pillar as empty on purpose, explains it, takes it back', async () => {
    expect(await gaps()).toBe(36)
    const made = await mark()
    expect(await gaps()).toBe(35)
    await mark(whole)
    expect(await gaps()).toBe(24)
    expect(await api.coverage.explain({ ...newCommand(), id: made.id, version: 1, fields: { reason: 'neu' } })).toMatchObject({
      reason: 'neu',
      version: 2,
    })
    await expect(api.coverage.unmark({ ...newCommand(), id: made.id, version: 1 })).rejects.toMatchObject({ cause: { code: 'conflict' } })
    const unmark = newCommand()
    await api.coverage.unmark({ ...unmark, id: made.id, version: 2 })
    expect((await state()).marks).toHaveLength(1)
    await api.audit.undo({ ...newCommand(), undoes: unmark.commandId })
    expect((await state()).marks).toHaveLength(2)
  })

  it('refuses half an address and a second mark of the same cell, and writes nothing', async () => {
    await mark()
    await expect(mark()).rejects.toMatchObject(invalid({ 'fields.pillar': 'already-there' }))
    await expect(mark({ ...cell, band: null })).rejects.toMatchObject(invalid({ 'fields.band': 'required' }))
    await expect(mark({ ...cell, level: null })).rejects.toMatchObject(invalid({ 'fields.level': 'required' }))
    expect((await state()).marks).toHaveLength(1)
  })

  it('keeps when it was gone through, by whom and in which meeting of this case', async () => {
    const meeting = await api.meeting.create({ ...newCommand(), id: meetingId.parse(uuid()), caseId: inCase, fields: fakeMeetingFields() })
    await review({ reviewedOn: '2026-05-19' as Day })
    const latest = await review({ meetingId: meeting.id })
    expect((await state()).reviews.map((it) => it.reviewedOn)).toEqual([testToday, '2026-05-19'])
    // The meeting is named by the review: it stays as long as that does, and so does its making.
    await expect(api.meeting.remove({ ...newCommand(), id: meeting.id, version: meeting.version })).rejects.toMatchObject({
      cause: { code: 'in-use' },
    })
    await api.coverage.removeReview({ ...newCommand(), id: latest.id, version: 1 })
    expect((await state()).reviews).toHaveLength(1)
    await expect(review({ reviewedOn: tomorrow })).rejects.toMatchObject(invalid({ 'fields.reviewedOn': 'in-the-future' }))
    await expect(review({ reviewedBy: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const elsewhere = await newCase()
    const other = await api.meeting.create({ ...newCommand(), id: meetingId.parse(uuid()), caseId: elsewhere, fields: fakeMeetingFields() })
    await expect(review({ meetingId: other.id })).rejects.toMatchObject(invalid({ 'fields.meetingId': 'reference-unknown' }))
  })

  it('rates a transition once per kind, merges rating and comment of two people, asks about the same field', async () => {
    const other = server.as(await server.person('officeLead', 'KI', 'Okke Brandes'))
    await expect(rate({ comment: 'zuerst' }, null)).rejects.toMatchObject(invalid({ 'fields.rating': 'required' }))
    await expect(rate({ rating: 4 }, null)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await rate({ rating: 1, comment: '' }, null)
    await rate({ rating: 2 }, 1)
    await rate({ comment: 'Vertrag mit 2 von 5 Schulen' }, 1, other)
    const [only, ...more] = (await state()).transitions
    expect(more).toEqual([])
    expect(only).toMatchObject({ rating: 2, comment: 'Vertrag mit 2 von 5 Schulen', version: 3 })
    const late = rate({ rating: 3 }, 1, other)
    await expect(late).rejects.toMatchObject({
      cause: { code: 'conflict', details: { conflicts: [{ field: 'rating', before: 1, theirs: 2, mine: 3 }] } },
    })
    // Who saw no rating at all is asked as well.
    await expect(rate({ rating: 1 }, null, other)).rejects.toMatchObject({ cause: { code: 'conflict' } })
    expect(await rate({ rating: 2 }, null, other)).toMatchObject({ rating: 2, version: 3 })
  })

  it('knows the findings that speak of gaps', async () => {
    const add = (over: Parameters<typeof fakeFindingFields>[0]) =>
      api.finding.create({ ...newCommand(), id: findingId.parse(uuid()), caseId: inCase, fields: fakeFindingFields(over) })
    await add({ kind: 'strength' })
    await add({ kind: 'gap' })
    await add({ kind: 'need', cells: ['social.selective.toddler'] })
    const found = await state()
    expect(found.findings.map((it) => it.number)).toEqual([2, 3])
    expect(coverageMatrix(found).gapsWithoutFinding).toHaveLength(35)
  })

  it('does not exist for other offices', async () => {
    const made = await mark()
    const other = server.as(await server.person('officeStaff', 'BE'))
    const notFound = { cause: { code: 'not-found' } }
    await expect(other.coverage.get({ caseId: inCase })).rejects.toMatchObject(notFound)
    await expect(other.coverage.unmark({ ...newCommand(), id: made.id, version: 1 })).rejects.toMatchObject(notFound)
    await expect(rate({ rating: 1 }, null, other)).rejects.toMatchObject(notFound)
  })
})
