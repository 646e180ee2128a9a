import type { Day } from '@etappe/domain/kernel/day'
import { officeQuotaId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

const kiel = 'KI' as OfficeCode
const day = (text: string) => text as Day

describe.each(engines)('the plan of the offices on %s', (engine) => {
  let server: TestServer
  beforeEach(async () => {
    server = await testServer({ engine })
  })
  afterEach(() => server.close())

  it('names all six with every Land once, and places for the whole programme', async () => {
    const plan = await server.as(await server.person('programmeLead')).office.plan()
    expect(plan.map((office) => office.city)).toEqual(['Kiel', 'Berlin', 'Dresden', 'Köln', 'München', 'Trier'])
    expect(plan.flatMap((office) => office.laender.map((it) => it.land)).toSorted()).toEqual(
      Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0')),
    )
    const places = (kind: string) => plan.flatMap((it) => it.quotas).reduce((sum, it) => sum + (it.kind === kind ? it.target : 0), 0)
    expect([places('network'), places('modelMunicipality')]).toEqual([150, 20])
  })

  it('tells what changes and when, in the order of time', async () => {
    const { write } = server.database
    await write
      .updateTable('officeQuota')
      .set({ validTo: day('2026-12-31') })
      .where('officeCode', '=', kiel)
      .where('kind', '=', 'network')
      .execute()
    const id = officeQuotaId.parse(crypto.randomUUID())
    const next = {
      id,
      officeCode: kiel,
      kind: 'network' as const,
      target: 27,
      validFrom: day('2027-01-01'),
      validTo: null,
      reason: '',
      version: 1,
    }
    await write.insertInto('officeQuota').values(next).execute()
    const [office] = await server.as(await server.person('admin')).office.plan()
    expect(office?.quotas.filter((it) => it.kind === 'network')).toMatchObject([
      { kind: 'network', target: 25, validFrom: '2023-01-01', validTo: '2026-12-31' },
      { kind: 'network', target: 27, validFrom: '2027-01-01', validTo: null },
    ])
  })

  it('lets the programme lead plan anew from a day on, keeps what is planned for later, and takes it back', async () => {
    const lead = server.as(await server.person('programmeLead'))
    const plan = { officeCode: kiel, kind: 'network' as const, reason: 'mehr Bewerbungen' }
    const places = async () => {
      const [office] = await lead.office.plan()
      return office?.quotas.filter((it) => it.kind === 'network').map((it) => [it.target, it.validFrom, it.validTo])
    }
    await lead.office.setQuota({ ...newCommand(), ...plan, target: 30, validFrom: day('2027-07-01') })
    const change = newCommand()
    await lead.office.setQuota({ ...change, ...plan, target: 27, validFrom: day('2027-01-01') })
    expect(await places()).toEqual([
      [25, '2023-01-01', '2026-12-31'],
      [27, '2027-01-01', '2027-06-30'],
      [30, '2027-07-01', null],
    ])
    const { entries } = await lead.programme.history({})
    expect(entries[0]).toMatchObject({ events: [{ type: 'office.quotaChanged' }, { changes: { reason: { to: 'mehr Bewerbungen' } } }] })
    await lead.audit.undo({ ...newCommand(), undoes: change.commandId })
    expect(await places()).toEqual([
      [25, '2023-01-01', '2027-06-30'],
      [30, '2027-07-01', null],
    ])
    await lead.office.setQuota({ ...newCommand(), ...plan, target: 31, validFrom: day('2027-07-01') })
    expect((await places())?.at(-1)).toEqual([31, '2027-07-01', null])
  })

  it('refuses quotas of the past, of no office, and of who does not lead the programme', async () => {
    const lead = server.as(await server.person('programmeLead'))
    const plan = { officeCode: kiel, kind: 'network' as const, target: 30, validFrom: day('2027-01-01'), reason: '' }
    const refused = (fields: object) => ({ cause: { code: 'invalid', details: { fields } } })
    const past = lead.office.setQuota({ ...newCommand(), ...plan, validFrom: day('2026-11-23') })
    await expect(past).rejects.toMatchObject(refused({ validFrom: 'in-the-past' }))
    const nowhere = lead.office.setQuota({ ...newCommand(), ...plan, officeCode: 'XX' })
    await expect(nowhere).rejects.toMatchObject(refused({ officeCode: 'office-not-allowed' }))
    for (const role of ['officeLead', 'admin'] as const) {
      const other = server.as(await server.person(role, role === 'admin' ? undefined : 'KI'))
      await expect(other.office.setQuota({ ...newCommand(), ...plan })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })
})
