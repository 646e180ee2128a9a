import type { Actor } from '@etappe/domain/access/policy'
import { commandId } from '@etappe/domain/kernel/id'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '../audit/audit.repo.ts'
import { caseTable } from '../cases/case.table.ts'
import type { Database } from '../db/database.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { listActiveGrants } from '../users/grant.repo.ts'
import { findUserByEmail } from '../users/user-list.repo.ts'
import { demoAccounts, demoPassword } from './demo-accounts.ts'
import { ensureDemo } from './ensure-demo.ts'

const patience = 90_000
const everyRow = ({ read }: Database) =>
  Promise.all([
    read.selectFrom('case').selectAll().orderBy('number').execute(),
    read.selectFrom('caseSearch').selectAll().orderBy('caseId').orderBy('token').execute(),
  ])

describe.each(engines)('the demo on %s', (engine) => {
  let server: TestServer
  const said: string[] = []

  async function account(name: string): Promise<Actor> {
    const user = await findUserByEmail(server.database.read, `${name}@demo.etappe.example`)
    if (!user) throw new Error(`there is no ${name}`)
    return { userId: user.id, name: user.name, grants: await listActiveGrants(server.database.read, user.id, testToday), today: testToday }
  }

  beforeAll(async () => {
    server = await testServer({ engine, demo: true })
    await ensureDemo(server.services, (text) => void said.push(text))
  }, patience)
  afterAll(() => server.close())

  it('leaves a log whose chain is whole', async () => {
    const { entries, brokenAt, lostCommands } = await verifyChain(server.database.read)
    expect({ brokenAt, lostCommands }).toEqual({ brokenAt: null, lostCommands: 0 })
    expect(entries).toBeGreaterThan(5000)
  })

  it('shows of each case what the server itself would compute', { timeout: patience }, async () => {
    const before = await everyRow(server.database)
    const ids = before[0].map((row) => row.id)
    await server.database.write.transaction().execute(async (tx) => {
      await tx.updateTable('case').set({ nameSort: '', amberFrom: testToday, redFrom: testToday }).execute()
      await server.services.refreshCases(tx, ids)
    })
    expect(await everyRow(server.database)).toEqual(before)
  })

  it('leaves records as the log tells them', async () => {
    const rows = await server.database.read.selectFrom('case').select(caseTable.columns).orderBy('number').execute()
    const log = await server.database.read
      .selectFrom('audit')
      .select(['recordId', 'version', 'changes'])
      .where('noun', '=', 'case')
      .orderBy('seq')
      .execute()
    const told = new Map<string, Record<string, unknown>>()
    for (const { recordId, version, changes } of log) {
      const fields = Object.entries(JSON.parse(changes) as Record<string, { to: unknown }>).map(([field, { to }]) => [field, to])
      told.set(recordId, { ...told.get(recordId), ...Object.fromEntries(fields), version })
    }
    for (const record of rows.map(caseTable.decode)) {
      const { id, ...content } = record
      expect(content).toMatchObject(told.get(id) ?? { number: 'missing from the log' })
    }
  })

  it('lets the five accounts sign in, and nobody else with their password', { timeout: patience }, async () => {
    const signIn = (email: string) => server.services.auth.api.signInEmail({ body: { email, password: demoPassword } })
    for (const { email } of demoAccounts) expect((await signIn(email)).user.email).toBe(email)
    await expect(signIn('wiebke.duenenhardt@demo.etappe.example')).rejects.toThrow('Invalid email or password')
    await expect(signIn('ida.moseltau@demo.etappe.example')).rejects.toThrow('Invalid email or password')
  })

  it('shows the facilitator nine cases, one of them read-only, and none that ended long ago', async () => {
    const me = await account('begleitung')
    const page = await server.as(me).case.list({ filters: {}, limit: 50 })
    expect(page.rows).toHaveLength(9)
    const own = page.rows.filter((row) => row.facilitatorName === me.name)
    expect(own).toHaveLength(8)
  })

  it('shows the lead every place that is taken', async () => {
    const { cells } = await server.as(await account('lead')).report.status()
    const networks = Object.fromEntries(cells.filter((it) => it.kind === 'network').map((it) => [it.officeCode, it.taken]))
    expect(networks).toEqual({ KI: 24, BE: 24, DD: 24, KO: 24, MU: 24, TR: 26 })
    expect(cells.reduce((sum, it) => sum + it.byLight.red, 0)).toBe(6)
  })

  it('tells a history that reads from newest to oldest and can be undone', async () => {
    const me = await account('leitung.kiel')
    const api = server.as(me)
    const [first] = (await api.case.list({ filters: {}, sort: 'number', limit: 1 })).rows
    if (!first) throw new Error('there is no case')
    const page = await api.audit.ofCase({ caseId: first.id })
    const times = page.entries.map((it) => it.at)
    expect(times).toEqual(times.toSorted().toReversed())
    expect(page.entries.every((it) => it.by !== '')).toBe(true)
    const planned = page.entries.find((it) => it.events[0]?.type === 'meeting.logged' || it.events[0]?.type === 'milestone.reached')
    if (!planned) throw new Error('the history has nothing to undo')
    const undone = await api.audit.undo({ ...newCommand(), undoes: commandId.parse(planned.commandId) })
    expect(undone).toEqual({ undone: planned.commandId })
    const after = await api.audit.ofCase({ caseId: first.id })
    expect(after.entries[0]?.undoes).toBe(planned.commandId)
  })

  it('gives the next case the next number', async () => {
    const row = await server.database.read.selectFrom('caseCounter').selectAll().orderBy('officeCode').orderBy('kind').execute()
    expect(row.map((it) => `${it.officeCode} ${it.kind} ${it.last}`)).toContain('TR network 26')
    expect(row).toHaveLength(12)
  })

  it('does nothing a second time', async () => {
    const before = await verifyChain(server.database.read)
    await ensureDemo(server.services, (text) => void said.push(text))
    expect(await verifyChain(server.database.read)).toEqual(before)
    expect(said).toHaveLength(1)
  })
})
