import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { verifyChain } from './audit.repo.ts'

describe.each(engines)('audit chain on %s', (engine) => {
  let server: TestServer
  beforeEach(async () => {
    server = await testServer({ engine })
    const api = server.as(await server.person('officeStaff', 'KI'))
    const id = caseId.parse(crypto.randomUUID())
    const input = {
      id,
      kind: 'network' as const,
      officeCode: 'KI' as OfficeCode,
      fields: fakeCaseFields(),
      ownerId: null,
      facilitatorId: null,
    }
    await api.case.create({ ...newCommand(), ...input, startedOn: '2026-06-01', quotaReason: '' })
    for (const note of ['eins', 'zwei', 'drei'])
      await api.case.update({ ...newCommand(), id, version: 1 + ['eins', 'zwei', 'drei'].indexOf(note), fields: { note } })
  })
  afterEach(() => server.close())

  it('is whole after ordinary work', async () => {
    expect(await verifyChain(server.database.read)).toEqual({ entries: 5, brokenAt: null, lostCommands: 0 })
  })

  it('finds a changed entry', async () => {
    await server.database.write
      .updateTable('audit')
      .set({ at: '2020-01-01T00:00:00.000Z' as never })
      .where('seq', '=', 3)
      .execute()
    expect(await verifyChain(server.database.read)).toMatchObject({ brokenAt: 3 })
  })

  it('finds a removed entry', async () => {
    await server.database.write.deleteFrom('audit').where('seq', '=', 4).execute()
    expect(await verifyChain(server.database.read)).toMatchObject({ brokenAt: 5 })
  })

  it('finds entries that changed places', async () => {
    const swap = (from: number, to: number) => server.database.write.updateTable('audit').set({ seq: to }).where('seq', '=', from).execute()
    await swap(3, 99)
    await swap(4, 3)
    await swap(99, 4)
    expect(await verifyChain(server.database.read)).toMatchObject({ brokenAt: 3 })
  })

  it('finds that the newest entries were cut off', async () => {
    await server.database.write.deleteFrom('audit').where('seq', '=', 5).execute()
    expect(await verifyChain(server.database.read)).toEqual({ entries: 4, brokenAt: null, lostCommands: 1 })
  })
})
