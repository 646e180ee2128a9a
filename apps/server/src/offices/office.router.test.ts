import type { Day } from '@etappe/domain/kernel/day'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer } from '../testing.ts'

const kiel = 'KI' as OfficeCode
const day = (text: string) => text as Day

describe.each(engines)('the plan of the offices on %s', { timeout: 30_000 }, (engine) => {
  let server: TestServer
  beforeEach(async () => {
    server = await testServer({ engine })
  }, 60_000)
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
    const next = { officeCode: kiel, kind: 'network' as const, target: 27, validFrom: day('2027-01-01'), validTo: null }
    await write.insertInto('officeQuota').values(next).execute()
    const [office] = await server.as(await server.person('admin')).office.plan()
    expect(office?.quotas.filter((it) => it.kind === 'network')).toEqual([
      { kind: 'network', target: 25, validFrom: '2023-01-01', validTo: '2026-12-31' },
      { kind: 'network', target: 27, validFrom: '2027-01-01', validTo: null },
    ])
  })
})
