import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Day } from '@etappe/domain/kernel/day'
import { caseId, meetingId, milestoneId } from '@etappe/domain/kernel/id'
import { nobody } from '@etappe/domain/meetings/meeting'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { advanceCase } from '../gates/advance.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { someOpening } from './case-opening.fake.ts'

const newCase = (over: object = {}) => someOpening(over)
const meeting = {
  kind: 'review',
  state: 'held',
  heldOn: '2026-11-20' as Day,
  startsAt: null,
  endsAt: null,
  place: '',
  participants: nobody,
  notes: '',
  nextSteps: '',
} as const

describe.each(engines)('cases on %s', (engine) => {
  let server: TestServer
  beforeEach(async () => {
    server = await testServer({ engine })
  })
  afterEach(() => server.close())

  it('creates a case with its number, its first phase and its place in every list', async () => {
    const api = server.as(await server.person('officeStaff', 'KI'))
    const made = await api.case.create(newCase({ fields: fakeCaseFields({ name: 'Übergänge Öhringsbüll' }) }))
    expect(made).toMatchObject({ number: 'KI-N-001', phase: 'baseline', version: 1 })
    const page = await api.case.list({ filters: { text: 'ohrings KI-N' } })
    expect(page.rows.map((row) => row.number)).toEqual(['KI-N-001'])
    expect(page.rows[0]).toMatchObject({ phaseEnteredOn: '2026-06-01', phaseDueOn: '2026-07-31', light: 'red' })
    expect(page.counts).toEqual({ total: 1, byPhase: { baseline: 1, goals: 0, actionPlan: 0, support: 0 } })
  })

  it('keeps every run of a case that goes forward and back, and sets 24 months of support', async () => {
    const staff = await server.person('officeStaff', 'KI')
    const api = server.as(staff)
    const { id, number } = await api.case.create(newCase())
    await advanceCase(server, staff, id, '2026-08-01' as Day)
    await api.case.goBack({ ...newCommand(), id, from: 'goals', to: 'baseline', on: '2026-08-10', reason: 'Analyse fehlt' })
    for (const on of ['2026-08-20', '2026-09-01', '2026-10-01']) await advanceCase(server, staff, id, on as Day)
    const detail = await api.case.get({ number })
    expect(detail.case).toMatchObject({ supportStart: '2026-10-01', supportEnd: '2028-09-30' })
    expect(detail.runs.map((run) => [run.phase, run.leftOn, run.result])).toEqual([
      ['baseline', '2026-08-01', 'advanced'],
      ['goals', '2026-08-10', 'returned'],
      ['baseline', '2026-08-20', 'advanced'],
      ['goals', '2026-09-01', 'advanced'],
      ['actionPlan', '2026-10-01', 'advanced'],
      ['support', null, null],
    ])
  })

  it('goes back only, with a reason and not to before the phase began', async () => {
    const staff = await server.person('officeStaff', 'KI')
    const { id } = await server.as(staff).case.create(newCase())
    await advanceCase(server, staff, id, '2026-08-01' as Day)
    const back = (over: object) =>
      server.as(staff).case.goBack({ ...newCommand(), id, from: 'goals', to: 'baseline', on: testToday, reason: 'Analyse fehlt', ...over })
    await expect(back({ to: 'actionPlan' })).rejects.toMatchObject({ cause: { code: 'phase-not-next' } })
    await expect(back({ on: '2026-07-31' })).rejects.toMatchObject({ cause: { details: { fields: { on: 'before-phase-start' } } } })
    await expect(back({ on: '2027-01-01' })).rejects.toMatchObject({ cause: { details: { fields: { on: 'in-the-future' } } } })
    await expect(back({ reason: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('merges edits of different fields and shows both values of the same one', async () => {
    const api = server.as(await server.person('officeStaff', 'KI', 'Wiebke'))
    const { id } = await api.case.create(newCase())
    await api.case.update({ ...newCommand(), id, version: 1, fields: { name: 'Neuer Name' } })
    const merged = await api.case.update({ ...newCommand(), id, version: 1, fields: { note: 'Notiz' } })
    expect(merged).toMatchObject({ name: 'Neuer Name', note: 'Notiz', version: 3 })
    await expect(api.case.update({ ...newCommand(), id, version: 1, fields: { name: 'Anderer Name' } })).rejects.toMatchObject({
      cause: {
        code: 'conflict',
        details: { conflicts: [{ field: 'name', before: 'Sprachbrücken', theirs: 'Neuer Name', mine: 'Anderer Name', by: 'Wiebke' }] },
      },
    })
  })

  it('does nothing twice when a command is repeated, and refuses its id for something else', async () => {
    const api = server.as(await server.person('officeStaff', 'KI'))
    const input = newCase()
    const first = await api.case.create(input)
    expect(await api.case.create(input)).toEqual(first)
    await expect(api.case.create({ ...input, id: caseId.parse(crypto.randomUUID()) })).rejects.toMatchObject({
      cause: { code: 'command-reused' },
    })
    expect((await api.case.list({ filters: {} })).counts.total).toBe(1)
  })

  it('shows next milestone and last contact, and undoes in any order that holds', async () => {
    const api = server.as(await server.person('officeStaff', 'KI'))
    const { id, number } = await api.case.create(newCase())
    const planned = newCommand()
    const milestone = milestoneId.parse(crypto.randomUUID())
    await api.milestone.create({
      ...planned,
      id: milestone,
      caseId: id,
      fields: { kind: 'agreement', title: '', dueOn: '2026-11-01', doneOn: null, note: '', documentId: null },
    })
    await api.meeting.create({ ...newCommand(), id: meetingId.parse(crypto.randomUUID()), caseId: id, fields: meeting })
    expect(await api.case.get({ number })).toMatchObject({ nextMilestone: { dueOn: '2026-11-01' }, lastContactOn: '2026-11-20' })
    expect((await api.case.list({ filters: { milestoneOverdue: true } })).counts.total).toBe(1)

    const edit = newCommand()
    await api.milestone.update({ ...edit, id: milestone, version: 1, fields: { dueOn: '2026-12-01' } })
    await expect(api.audit.undo({ ...newCommand(), undoes: planned.commandId })).rejects.toMatchObject({ cause: { code: 'undo-blocked' } })
    await api.audit.undo({ ...newCommand(), undoes: edit.commandId })
    await expect(api.audit.undo({ ...newCommand(), undoes: edit.commandId })).rejects.toMatchObject({ cause: { code: 'undo-nothing' } })
    expect(await api.case.get({ number })).toMatchObject({ nextMilestone: { dueOn: '2026-11-01' } })
    const history = await api.audit.ofCase({ caseId: id })
    expect(history.entries.map((entry) => entry.events[0]?.type)).toEqual([
      'change.undone',
      'milestone.updated',
      'meeting.logged',
      'milestone.planned',
      'case.created',
    ])
  })

  it('hides a case of another office, by list and by number', async () => {
    const kiel = server.as(await server.person('officeStaff', 'KI'))
    const berlin = server.as(await server.person('officeStaff', 'BE'))
    const { number, id } = await kiel.case.create(newCase())
    expect((await berlin.case.list({ filters: {} })).rows).toEqual([])
    await expect(berlin.case.get({ number })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(berlin.case.update({ ...newCommand(), id, version: 1, fields: { note: 'x' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
