import type { Actor } from '@etappe/domain/access/policy'
import type { CaseFilters } from '@etappe/domain/cases/case-query'
import { addDays } from '@etappe/domain/kernel/day'
import { meetingId } from '@etappe/domain/kernel/id'
import { nobody } from '@etappe/domain/meetings/meeting'
import type { TodayPage } from '@etappe/domain/reports/today'
import type { TodayReach } from '@etappe/domain/reports/today-reach'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { someStories, type CaseStory, quietStory, tell } from './caseload.fake.ts'

/** Each figure of the page that opens a list, with the filters its link adds to those of the page. */
const figures = (page: TodayPage): Record<string, { shown: number; filters: CaseFilters }> => ({
  cases: { shown: page.cases, filters: {} },
  overdue: { shown: page.overdue.cases, filters: { milestoneOverdue: true } },
  active: { shown: page.contact.active, filters: { lifecycle: ['active'] } },
  late: { shown: page.contact.late, filters: { contactLate: 'amber' } },
  critical: { shown: page.contact.critical, filters: { contactLate: 'red' } },
  red: { shown: page.red.count, filters: { light: ['red'] } },
})

describe.each(engines)('the start page of a whole programme on %s', (engine) => {
  let server: TestServer
  let people: Record<'lead' | 'staff' | 'both' | 'facilitator', Actor>

  beforeAll(async () => {
    server = await testServer({ engine })
    const [lead, staff, facilitator, both] = [
      await server.person('programmeLead'),
      await server.person('officeStaff', 'KI'),
      await server.person('facilitator'),
      await server.person('facilitator'),
    ]
    people = { lead, staff, facilitator, both: { ...both, grants: [...both.grants, ...staff.grants] } }
    for (const story of someStories({ owners: [lead.userId], facilitators: [facilitator.userId, both.userId] }, 40))
      await tell(server, lead, { ...story, ownerId: story.office === 'KI' && story.ownerId ? staff.userId : story.ownerId })
  }, 120_000)
  afterAll(() => server.close())

  it.each([
    ['lead', 'all'],
    ['lead', 'mine'],
    ['staff', 'office'],
    ['staff', 'mine'],
    ['facilitator', 'mine'],
    ['both', 'mine'],
    ['both', 'office'],
  ] as const)('counts for %s, %s, what the lists behind its figures hold', async (who, reach) => {
    const api = server.as(people[who])
    const page = await api.report.today({ reach })
    expect(page.reach).toBe(reach)
    expect(page.cases).toBeGreaterThan(0)
    for (const [name, { shown, filters }] of Object.entries(figures(page))) {
      const { counts } = await api.case.list({ filters: { ...page.filters, ...filters }, limit: 1 })
      expect({ [name]: shown }).toEqual({ [name]: counts.total })
    }
  })

  it('finds as mine what a person owns or facilitates, whichever roles they hold', async () => {
    const rows = await server.database.read.selectFrom('assignment').select('caseId').where('userId', '=', people.both.userId).execute()
    const { filters } = await server.as(people.both).report.today({ reach: 'mine' })
    const listed = await server
      .as(people.both)
      .case.list({ filters: { ...filters, lifecycle: ['active', 'onHold', 'completed', 'discontinued'] } })
    expect(listed.rows.map((it) => it.id).sort()).toEqual(rows.map((it) => it.caseId).sort())
  })
})

describe.each(engines)('the start page on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  let facilitator: Actor
  beforeEach(async () => {
    server = await testServer({ engine })
    lead = await server.person('programmeLead')
    facilitator = await server.person('facilitator')
  })
  afterEach(() => server.close())

  const mine = (over: Partial<CaseStory> = {}) => tell(server, lead, { ...quietStory, facilitatorId: facilitator.userId, ...over })
  const pageOf = (actor: Actor, reach?: TodayReach) => server.as(actor).report.today(reach ? { reach } : {})

  it('shows the meetings of fourteen days, today’s and timed ones in their order', async () => {
    const { id, number } = await mine({ meetings: [-3, 14, 15] })
    const plan = (startsAt: string | null) =>
      server.as(facilitator).meeting.create({
        ...newCommand(),
        id: meetingId.parse(crypto.randomUUID()),
        caseId: id,
        fields: {
          kind: 'steeringGroup',
          state: 'planned',
          heldOn: testToday,
          startsAt,
          endsAt: null,
          place: 'Rathaus',
          participants: nobody,
          notes: '',
          nextSteps: '',
        },
      })
    await plan('14:00')
    await plan('09:30')
    await plan(null)
    const { meetings } = await pageOf(facilitator)
    expect(meetings).toMatchObject({ count: 4, today: 3 })
    expect(meetings.rows.map((it) => [it.caseNumber, it.heldOn, it.startsAt])).toEqual([
      [number, testToday, null],
      [number, testToday, '09:30'],
      [number, testToday, '14:00'],
      [number, addDays(testToday, 14), null],
    ])
  })

  it('tells milestones from cases, late from due, and open from done', async () => {
    const { number } = await mine({
      milestones: [
        { due: -1, done: false },
        { due: -40, done: false },
        { due: -5, done: true },
        { due: 0, done: false },
        { due: 30, done: false },
        { due: 31, done: false },
      ],
    })
    await mine({ lifecycle: 'completed', milestones: [{ due: -9, done: false }] })
    const page = await pageOf(facilitator)
    expect(page.overdue).toMatchObject({ count: 2, cases: 1 })
    expect(page.overdue.rows.map((it) => [it.caseNumber, it.dueOn])).toEqual([
      [number, addDays(testToday, -40)],
      [number, addDays(testToday, -1)],
    ])
    expect(page.milestones).toMatchObject({ count: 2, cases: 1 })
    expect(page.milestones.rows.map((it) => it.dueOn)).toEqual([testToday, addDays(testToday, 30)])
  })

  it('asks first about the case that waited longest, with its meetings and the next one', async () => {
    const long = await mine({ started: -300, meetings: [-160, -149, -130, 3, 9] })
    const never = await mine({ started: -70 })
    const fresh = await mine({ started: -300, meetings: [-59] })
    await mine({ started: -300, lifecycle: 'onHold' })
    const { contact } = await pageOf(facilitator)
    expect(contact).toMatchObject({ active: 3, late: 2, critical: 1, waiting: { count: 0 } })
    expect(contact.rows.map((it) => it.caseNumber)).toEqual([long.number, never.number, fresh.number])
    expect(contact.rows[0]).toMatchObject({
      lastContactOn: addDays(testToday, -130),
      held: [addDays(testToday, -149), addDays(testToday, -130)],
      nextOn: addDays(testToday, 3),
    })
    expect(contact.rows[1]).toMatchObject({ lastContactOn: null, startedOn: addDays(testToday, -70), held: [], nextOn: null })
  })

  it('cuts its lists and counts them whole', async () => {
    for (const due of Array.from({ length: 10 }, (_, index) => -index - 1))
      await mine({ started: -200, milestones: [{ due, done: false }] })
    const page = await pageOf(facilitator)
    expect([page.overdue.rows.length, page.overdue.count, page.contact.rows.length, page.contact.active]).toEqual([8, 10, 8, 10])
    expect([page.red.rows.length, page.red.count, page.changes.length]).toEqual([8, 10, 8])
  })

  it('opens for each role with the reach that suits it', async () => {
    const staff = await server.person('officeStaff', 'KI')
    const officeLead = await server.person('officeLead', 'KI')
    await tell(server, lead, { ...quietStory, ownerId: officeLead.userId })
    const reached = async (actor: Actor) => {
      const { reach, reaches, cases } = await pageOf(actor)
      return { reach, reaches, cases }
    }
    expect(await reached(facilitator)).toEqual({ reach: 'mine', reaches: ['mine'], cases: 0 })
    expect(await reached(staff)).toEqual({ reach: 'office', reaches: ['mine', 'office'], cases: 1 })
    expect(await reached(officeLead)).toEqual({ reach: 'office', reaches: ['mine', 'office'], cases: 1 })
    expect(await reached(lead)).toEqual({ reach: 'all', reaches: ['mine', 'all'], cases: 1 })
    await tell(server, lead, { ...quietStory, ownerId: staff.userId })
    expect(await reached(staff)).toEqual({ reach: 'mine', reaches: ['mine', 'office'], cases: 1 })
  })

  it('answers a reach one may not choose with the own one, and never shows another office', async () => {
    const staff = await server.person('officeStaff', 'KI')
    await tell(server, lead, { ...quietStory, office: 'BE', started: -300, milestones: [{ due: -3, done: false }], meetings: [4] })
    await mine({ office: 'BE', started: -300, milestones: [{ due: -3, done: false }], meetings: [4] })
    for (const reach of ['mine', 'office', 'all'] as const) {
      const page = await pageOf(staff, reach)
      expect([page.cases, page.overdue.count, page.meetings.count, page.contact.active, page.red.count, page.changes.length]).toEqual([
        0, 0, 0, 0, 0, 0,
      ])
      expect(page.reach).not.toBe('all')
    }
    expect((await pageOf(facilitator, 'all')).cases).toBe(1)
  })

  it('puts what is mine first among what the office has', async () => {
    const staff = await server.person('officeStaff', 'KI')
    const other = await tell(server, lead, { ...quietStory, started: -400, milestones: [{ due: -30, done: false }] })
    const own = await tell(server, lead, { ...quietStory, started: -300, ownerId: staff.userId, milestones: [{ due: -2, done: false }] })
    const page = await pageOf(staff, 'office')
    expect(page.overdue.rows.map((it) => it.caseNumber)).toEqual([own.number, other.number])
    expect(page.red.rows.map((it) => it.number)).toEqual([own.number, other.number])
    expect(page.overdue.rows[0]).toMatchObject({ ownerId: staff.userId, ownerName: staff.name })
  })

  it('tells what changed lately, also in cases that have ended, the newest first', async () => {
    const { number } = await mine({ lifecycle: 'completed' })
    await tell(server, lead, quietStory)
    const { changes } = await pageOf(facilitator)
    expect(changes[0]).toMatchObject({ caseNumber: number, by: lead.name, events: [{ type: 'case.completed' }, expect.anything()] })
    expect(new Set(changes.map((it) => it.caseNumber))).toEqual(new Set([number]))
  })

  it('has nothing for those without cases to read', async () => {
    await expect(pageOf(await server.person('admin'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
