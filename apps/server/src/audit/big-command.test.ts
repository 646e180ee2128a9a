import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { type CaseId, caseId, type CommandId, offerId } from '@etappe/domain/kernel/id'
import { fakeOfferFields } from '@etappe/domain/baseline/offer.fake'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerTable } from '../baseline/offer.table.ts'
import { carryOut } from '../kernel/command.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

describe.each(engines)('a command that writes hundreds of records on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId

  const note = async (version: number) => api.case.update({ ...newCommand(), id: inCase, version, fields: { note: `Stand ${version}` } })
  /** As an import does: one command, many offers. */
  const bringIn = async (count: number): Promise<CommandId> => {
    const { commandId } = newCommand()
    const request = { commandId, actorId: staff.userId, procedure: 'offer.import', rawInput: null }
    await carryOut(server.services, request, async ({ write }) => {
      for (let n = 0; n < count; n += 1) {
        const offer = { ...fakeOfferFields({ name: `Angebot ${n}` }), id: offerId.parse(crypto.randomUUID()), caseId: inCase, version: 1 }
        await write.insert(offerTable, offer, 'offer.imported')
      }
      return null
    })
    return commandId
  }

  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    staff = await server.person('officeStaff', 'KI')
    api = server.as(staff)
    inCase = caseId.parse(crypto.randomUUID())
    const fields = {
      kind: 'network' as const,
      officeCode: 'KI' as OfficeCode,
      fields: fakeCaseFields(),
      ownerId: null,
      facilitatorId: null,
    }
    await api.case.create({ ...newCommand(), id: inCase, ...fields, startedOn: '2026-06-01', quotaReason: '' })
  })
  afterEach(() => server.close())

  it('is one entry with its first events and how many there are, and hides nothing that happened before or after', async () => {
    for (let version = 1; version <= 45; version += 1) await note(version)
    const imported = await bringIn(900)
    await note(46)
    const first = await api.audit.ofCase({ caseId: inCase })
    expect(first.entries).toHaveLength(40)
    expect(first.entries.slice(0, 3).map((it) => [it.events[0]?.type, it.events.length, it.count])).toEqual([
      ['case.updated', 1, 1],
      ['offer.imported', 30, 900],
      ['case.updated', 1, 1],
    ])
    const second = await api.audit.ofCase({ caseId: inCase, before: first.next })
    expect(second.next).toBeNull()
    const all = [...first.entries, ...second.entries]
    expect(new Set(all.map((it) => it.commandId)).size).toBe(48)
    expect(all.map((it) => it.commandId)).toHaveLength(48)
    await api.audit.undo({ ...newCommand(), undoes: imported })
    const [undone, , before] = (await api.audit.ofCase({ caseId: inCase })).entries
    expect(undone).toMatchObject({ undoes: imported, count: 900 })
    expect(before).toMatchObject({ commandId: imported, undoneBy: undone?.commandId })
    expect((await server.database.read.selectFrom('offer').select('id').execute()).length).toBe(0)
  })

  it('leaves room for the others among the newest changes', async () => {
    await note(1)
    await bringIn(700)
    await bringIn(700)
    const { changes } = await api.report.today({})
    expect(changes.map((it) => [it.events[0]?.type, it.count])).toEqual([
      ['offer.imported', 700],
      ['offer.imported', 700],
      ['case.updated', 1],
      ['case.created', expect.any(Number)],
    ])
  })

  it('is told with the same number of statements as a small one', async () => {
    const statements = async () => {
      server.takeQueries()
      await api.audit.ofCase({ caseId: inCase })
      return server.takeQueries().length
    }
    await bringIn(3)
    const few = await statements()
    await bringIn(300)
    expect(await statements()).toBe(few)
  })
})
