import { commandId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { insertRow } from '../db/record.repo.ts'
import { inTransaction } from './command.ts'
import { callerFactory, command, router } from './trpc.ts'

const office = { code: 'ZZ', city: 'Zett', email: '', phone: '', validFrom: '2026-01-01', validTo: null }

describe.each(engines)('a command on %s', (engine) => {
  let server: TestServer
  beforeEach(async () => {
    server = await testServer({ engine })
  })
  afterEach(() => server.close())

  const offices = async () =>
    (
      await server.database.read
        .selectFrom('office')
        .select('code')
        .where('code', '=', 'ZZ' as OfficeCode)
        .execute()
    ).length

  it('rolls back when it leaves no audit event', async () => {
    const silent = router({
      write: command
        .meta({ needs: 'signed-in' })
        .output(z.null())
        .mutation(
          inTransaction(async ({ tx }) => {
            await insertRow(tx, 'office' as never, office)
            return null
          }),
        ),
    })
    const api = callerFactory(silent)(server.contextFor(await server.person('admin')))
    await expect(api.write(newCommand())).rejects.toThrow('without an audit event')
    expect(await offices()).toBe(0)
  })

  it('runs once however many copies of it arrive at the same time', async () => {
    let runs = 0
    const counting = router({
      write: command
        .meta({ needs: 'signed-in' })
        .output(z.object({ run: z.int() }))
        .mutation(
          inTransaction(async ({ write }) => {
            runs += 1
            write.note({
              type: 'user.linkMade',
              op: 'update',
              noun: 'user',
              recordId: crypto.randomUUID(),
              caseId: null,
              version: 1,
              changes: {},
            })
            return { run: runs }
          }),
        ),
    })
    const api = callerFactory(counting)(server.contextFor(await server.person('admin')))
    const same = { commandId: commandId.parse(crypto.randomUUID()) }
    const answers = await Promise.all(Array.from({ length: 8 }, () => api.write(same)))
    expect(answers).toEqual(Array.from({ length: 8 }, () => ({ run: 1 })))
    expect(runs).toBe(1)
    expect((await server.database.read.selectFrom('audit').select('seq').execute()).length).toBe(1)
  })
})
