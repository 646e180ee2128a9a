import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '../audit/audit.repo.ts'
import { caseTable } from '../cases/case.table.ts'
import { caseRecord } from '@etappe/domain/cases/case'
import { engines, type TestServer, testServer } from '../testing.ts'
import { demoPassword } from './demo-accounts.ts'
import { seedCases } from './seed-cases.ts'

const patience = 90_000
const amount = { cases: 200, milestonesPerCase: 6, meetingsPerCase: 4 }

describe.each(engines)('many cases on %s', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await testServer({ engine })
    await seedCases(server.services, amount)
  }, patience)
  afterAll(() => server.close())

  const rows = () => server.database.read.selectFrom('case').selectAll().orderBy('number').execute()
  const count = async (table: 'milestone' | 'meeting' | 'case') =>
    Number(
      (
        await server.database.read
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      ).count,
    )

  it('are as many as asked for', async () => {
    expect([await count('case'), await count('milestone'), await count('meeting')]).toEqual([200, 1200, 800])
  })

  it('are cases of the domain, with what the server itself would compute', { timeout: patience }, async () => {
    const before = await rows()
    for (const row of before) expect(caseRecord.safeParse(caseTable.decode(row)).error?.issues).toBeUndefined()
    await server.database.write.transaction().execute((tx) =>
      server.services.refreshCases(
        tx,
        before.map((row) => row.id),
      ),
    )
    expect(await rows()).toEqual(before)
  })

  it('stand in a log whose chain is whole', async () => {
    const { entries, brokenAt } = await verifyChain(server.database.read)
    expect(brokenAt).toBeNull()
    expect(entries).toBeGreaterThan(200)
  })

  it('can be seen by the lead of the programme', async () => {
    const body = { email: 'lead@demo.etappe.example', password: demoPassword }
    expect((await server.services.auth.api.signInEmail({ body })).user.email).toBe(body.email)
  })

  it('are put into an empty database only', async () => {
    await expect(seedCases(server.services, amount)).rejects.toThrow('empty database')
  })
})
