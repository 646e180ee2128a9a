import type { Actor } from '@etappe/domain/access/policy'
import { caseKinds } from '@etappe/domain/cases/kind'
import { addDays } from '@etappe/domain/kernel/day'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { figureOf, type ProgrammeStatus, statusFigures, statusFilters } from '@etappe/domain/reports/status'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer, testToday } from '../testing.ts'
import { someStories, quietStory, tell } from './caseload.fake.ts'

describe.each(engines)('the cross-office status on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  let staff: Actor
  let status: ProgrammeStatus

  beforeAll(async () => {
    server = await testServer({ engine })
    lead = await server.person('programmeLead')
    staff = await server.person('officeStaff', 'KI')
    const facilitator = await server.person('facilitator')
    for (const story of someStories({ owners: [lead.userId], facilitators: [facilitator.userId] }, 48)) await tell(server, lead, story)
    status = await server.as(lead).report.status()
  }, 120_000)
  afterAll(() => server.close())

  /** Each figure of a part of the matrix beside the length of the list its link opens. */
  const compare = async (actor: Actor, officeCode: OfficeCode | undefined) => {
    const api = server.as(actor)
    const shown: Record<string, number> = {}
    const listed: Record<string, number> = {}
    for (const kind of [undefined, ...caseKinds]) {
      const cells = status.cells.filter((it) => (officeCode ?? it.officeCode) === it.officeCode && (kind ?? it.kind) === it.kind)
      for (const figure of statusFigures) {
        const name = `${officeCode ?? 'all'} ${kind ?? 'both'} ${figure}`
        shown[name] = figureOf(cells, figure)
        const filters = statusFilters(figure, { officeCode, kind })
        listed[name] = (await api.case.list({ filters, limit: 1 })).counts.total
      }
    }
    return { shown, listed }
  }

  it('has something to count in every column', () => {
    const empty = statusFigures.filter((figure) => figureOf(status.cells, figure) === 0)
    expect(empty).toEqual([])
    expect(new Set(status.cells.filter((it) => it.taken > 0).map((it) => it.officeCode)).size).toBe(3)
  })

  it('shows the programme lead in every cell, row and column the length of the list behind it', async () => {
    for (const office of [undefined, ...new Set(status.cells.map((it) => it.officeCode))]) {
      const { shown, listed } = await compare(lead, office)
      expect(shown).toEqual(listed)
    }
  })

  it('shows office staff the same figures, and behind those of the own office the same list', async () => {
    expect(await server.as(staff).report.status()).toEqual(status)
    const { shown, listed } = await compare(staff, 'KI' as OfficeCode)
    expect(shown).toEqual(listed)
    const elsewhere = await compare(staff, 'BE' as OfficeCode)
    expect(Math.max(...Object.values(elsewhere.listed))).toBe(0)
  })

  it('sums up: phases to running cases, lights to running cases, running and completed to places', () => {
    for (const cell of status.cells) {
      const { baseline, goals, actionPlan, support } = cell.byPhase
      const { red, amber, green, paused } = cell.byLight
      expect(baseline + goals + actionPlan + support).toBe(cell.running)
      expect(red + amber + green + paused).toBe(cell.running)
      expect(cell.running + cell.completed).toBe(cell.taken)
    }
  })

  it('is not for those who facilitate or administrate', async () => {
    for (const role of ['facilitator', 'admin'] as const)
      await expect(server.as(await server.person(role)).report.status()).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

it.each(engines)('keeps the row of an office that was closed while it still has cases, on %s', async (engine) => {
  const server = await testServer({ engine })
  const lead = await server.person('programmeLead')
  await tell(server, lead, { ...quietStory, office: 'TR' })
  await server.database.write
    .updateTable('office')
    .set({ validTo: addDays(testToday, -1) })
    .where('code', '=', 'TR' as OfficeCode)
    .execute()
  const { cells } = await server.as(lead).report.status()
  expect(cells.filter((it) => it.officeCode === 'TR')).toMatchObject([
    { kind: 'network', quota: 0, taken: 1 },
    { kind: 'modelMunicipality', quota: 0, taken: 0 },
  ])
  expect(cells.filter((it) => it.officeCode !== 'TR').length).toBe(10)
  await server.close()
})
