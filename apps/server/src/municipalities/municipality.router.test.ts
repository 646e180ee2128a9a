import type { Actor } from '@etappe/domain/access/policy'
import { municipalityKey } from '@etappe/domain/municipalities/municipality'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer } from '../testing.ts'
import { fakeRegister, gv100ad, without } from './register-file.fake.ts'
import { importInto } from './register-import.fake.ts'

const more = [
  { type: '10', key: '05', name: 'Nordrhein-Westfalen' },
  {
    type: '60',
    key: '05117000',
    verband: '0000',
    marker: '61',
    name: 'Mülheim an der Ruhr, Stadt',
    population: 172_404,
    postalCode: '45468',
  },
  { type: '60', key: '05382056', verband: '0056', marker: '63', name: 'Sankt Augustin, Stadt', population: 56_094, postalCode: '53757' },
  { type: '60', key: '05999001', verband: '0001', marker: '64', name: 'Münchhausen', population: 3300, postalCode: '35117' },
  { type: '60', key: '05999002', verband: '0002', marker: '64', name: 'Neuenkirchen-Bissee', population: 9000, postalCode: '24937' },
  { type: '60', key: '05999003', verband: '0003', marker: '64', name: 'Neuenkirchen', population: 1100, postalCode: '21763' },
  { type: '60', key: '05999004', verband: '0004', marker: '64', name: 'Neuenkirchen', population: 4600, postalCode: '49586' },
  { type: '60', key: '05999005', verband: '0005', marker: '64', name: 'Neuenkirchen', population: 7000, postalCode: '48485' },
] as const
const sorted = (records: typeof fakeRegister) => [...more, ...records].sort((a, b) => (a.key < b.key ? -1 : 1))

describe.each(engines)('the municipality router on %s', (engine) => {
  let server: TestServer
  let facilitator: Actor
  beforeAll(async () => {
    server = await testServer({ engine })
    facilitator = await server.person('facilitator')
    await importInto(server, Buffer.from(gv100ad(sorted(fakeRegister))))
    await importInto(
      server,
      Buffer.from(
        gv100ad(
          sorted(without('05999005')).filter((it) => it.key !== '05999005'),
          '2026-01-31',
        ),
      ),
    )
  })
  afterAll(() => server.close())

  const search = (text: string, limit = 20) => server.as(facilitator).municipality.search({ text, limit })
  const keysFor = async (text: string, limit?: number) => (await search(text, limit)).map((it) => it.key)

  it.each(['Mu', 'Mü', 'Mue', 'muenchen', 'MÜNCHEN', 'mün', 'landesh mü'])('finds München by %s', async (text) => {
    expect((await keysFor(text))[0]).toBe('09162000')
  })

  it.each([
    ['24937', ['01001000', '05999002']],
    ['2493', ['01001000', '05999002']],
    ['01001000', ['01001000']],
    ['03241', ['03241', '03241001']],
    ['budyšin', ['14625020']],
    ['budysin', ['14625020']],
    ['St. Aug', ['05382056']],
    ['garding kirch', ['01054035']],
    ['Nobitz Kiel', []],
    ['', []],
    ['  ', []],
    ["'; drop table", []],
    ['%', []],
    ['🙂', []],
  ])('finds by "%s" just %j', async (text, keys) => {
    expect(await keysFor(text)).toEqual(keys)
  })

  it('shows exact names first, current before historical, larger before smaller', async () => {
    expect(await keysFor('Neuenkirchen')).toEqual(['05999004', '05999003', '05999005', '05999002'])
    expect(await keysFor('münch')).toEqual(['09162000', '09184', '05999001'])
  })

  it('says what tells namesakes apart', async () => {
    expect(await search('garding')).toEqual([
      {
        key: '01054036',
        name: 'Garding, Stadt',
        kind: 'city',
        land: '01',
        kreisName: 'Nordfriesland',
        population: 2816,
        postalCode: '25836',
        vanishedOn: null,
      },
      {
        key: '01054035',
        name: 'Garding, Kirchspiel',
        kind: 'municipality',
        land: '01',
        kreisName: 'Nordfriesland',
        population: 305,
        postalCode: '25836',
        vanishedOn: null,
      },
    ])
    expect((await search('neuenkirchen')).find((it) => it.key === '05999005')?.vanishedOn).toBe('2026-01-31')
  })

  it('gives no more than asked for', async () => {
    expect(await keysFor('n', 2)).toHaveLength(2)
  })

  it('gives the chosen ones in their order, historical ones too', async () => {
    const keys = ['05999005', '99999999', '01054'].map((key) => municipalityKey.parse(key))
    expect((await server.as(facilitator).municipality.byKeys({ keys })).map((it) => it.key)).toEqual(['05999005', '01054'])
  })

  it('tells the administration where the register stands', async () => {
    const admin = await server.person('admin')
    const state = await server.as(admin).municipality.imports()
    expect(state).toMatchObject({ asOf: '2026-01-31', municipalities: 16, kreise: 6, historical: 1 })
    expect(new Set(state.imports.map((it) => it.summary.vanished))).toEqual(new Set([0, 1]))
    await expect(server.as(facilitator).municipality.imports()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(server.as(null).municipality.search({ text: 'x' })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })
})
