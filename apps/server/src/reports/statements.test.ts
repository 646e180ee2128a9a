import type { Actor } from '@etappe/domain/access/policy'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { type CaseStory, quietStory, tell } from './caseload.fake.ts'

/** A case with something in every list of every screen. */
const busy: CaseStory = {
  ...quietStory,
  started: -400,
  steps: 2,
  meetings: [-140, -130, 2, 9],
  milestones: [
    { due: -20, done: false },
    { due: 9, done: false },
  ],
}

describe.each(engines)('the number of statements on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  let staff: Actor
  let facilitator: Actor
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    lead = await server.person('programmeLead')
    staff = await server.person('officeStaff', 'KI')
    facilitator = await server.person('facilitator')
  })
  afterEach(() => server.close())

  const story = () => ({ ...busy, ownerId: staff.userId, facilitatorId: facilitator.userId })

  /** Renames cases and takes it back, so that the newest changes hold undone ones. */
  const undoSome = async (times: number) => {
    const api = server.as(lead)
    const { rows } = await api.case.list({ filters: {} })
    for (const index of Array.from({ length: times }, (_, it) => it)) {
      const row = rows[index % rows.length]
      if (!row) continue
      const { case: record } = await api.case.get({ number: row.number })
      const edit = newCommand()
      await api.case.update({ ...edit, id: record.id, version: record.version, fields: { note: `Notiz ${index}` } })
      await api.audit.undo({ ...newCommand(), undoes: edit.commandId })
    }
  }

  /** Statements of every reading screen, by screen and person. */
  async function count(number: CaseNumber): Promise<Record<string, number>> {
    const counted: Record<string, number> = {}
    const measure = async (name: string, read: () => Promise<unknown>) => {
      server.takeQueries()
      await read()
      counted[name] = server.takeQueries().length
    }
    for (const [who, actor] of Object.entries({ lead, staff, facilitator })) {
      const api = server.as(actor)
      await measure(`today of ${who}`, () => api.report.today({}))
      await measure(`list of ${who}`, () => api.case.list({ filters: {} }))
      await measure(`case of ${who}`, () => api.case.get({ number }))
    }
    await measure('today of staff, office', () => server.as(staff).report.today({ reach: 'office' }))
    await measure('status', () => server.as(lead).report.status())
    return counted
  }

  it('does not grow with the number of cases', async () => {
    const { number } = await tell(server, lead, story())
    await undoSome(1)
    const few = await count(number)
    for (const _ of Array.from({ length: 12 })) await tell(server, lead, story())
    await undoSome(5)
    expect(await count(number)).toEqual(few)
    expect(Math.min(...Object.values(few))).toBeGreaterThan(0)
    expect((await server.as(facilitator).report.today({})).cases).toBe(13)
  })
})
