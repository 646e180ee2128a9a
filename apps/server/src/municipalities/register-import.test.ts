import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId } from '@etappe/domain/kernel/id'
import { type Municipality, municipalityKey } from '@etappe/domain/municipalities/municipality'
import type { RegisterSummary } from '@etappe/domain/municipalities/register'
import { officeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { submitted } from '../applications/application-scene.fake.ts'
import { listMunicipalities, searchMunicipalities } from './municipality.repo.ts'
import { auszugGv, type FakeRecord, fakeRegister, gv100ad, without } from './register-file.fake.ts'
import { importInto } from './register-import.fake.ts'
import { ensureStarterRegister, readStarterRegister } from './starter-register.ts'

let server: TestServer
afterEach(() => server.close())

const importBytes = (bytes: Uint8Array) => importInto(server, bytes)
const importText = (records: readonly FakeRecord[] = fakeRegister, asOf = '2025-11-30') => importBytes(Buffer.from(gv100ad(records, asOf)))
const rows = async () => new Map<string, Municipality>((await listMunicipalities(server.database.write)).map((it) => [it.key, it]))
const numbers = ({ created, changed, vanished }: RegisterSummary) => ({ created, changed, vanished })
const renamed = (key: string, name: string) => fakeRegister.map((it) => (it.key === key ? { ...it, name } : it))

describe.each(engines)('an import on %s', (engine) => {
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
  })

  it('takes the file over once and finds nothing to change the second time', async () => {
    const first = await importText()
    expect(first).toEqual({
      source: 'gv100ad',
      asOf: '2025-11-30',
      read: 16,
      created: 16,
      changed: 0,
      vanished: 0,
      refused: [],
      olderThan: null,
      vanishedUnsure: false,
    })
    const before = await rows()
    expect(numbers(await importText())).toEqual({ created: 0, changed: 0, vanished: 0 })
    expect(await rows()).toEqual(before)
    expect(before.get('01054036')).toMatchObject({
      name: 'Garding, Stadt',
      kreisName: 'Nordfriesland',
      population: 2816,
      asOf: '2025-11-30',
      vanishedOn: null,
    })
  })

  it('keeps what vanished as historical, and makes it current when it comes back', async () => {
    await importText()
    expect(numbers(await importText(without('01054035'), '2026-01-31'))).toEqual({ created: 0, changed: 1, vanished: 1 })
    expect((await rows()).get('01054035')).toMatchObject({ name: 'Garding, Kirchspiel', asOf: '2025-11-30', vanishedOn: '2026-01-31' })
    expect(numbers(await importText(without('01054035'), '2026-02-28'))).toEqual({ created: 0, changed: 0, vanished: 0 })
    expect(numbers(await importText(fakeRegister, '2026-03-31'))).toEqual({ created: 0, changed: 2, vanished: 0 })
    expect((await rows()).get('01054035')).toMatchObject({ asOf: '2026-03-31', vanishedOn: null })
  })

  it('moves the as-of date of everything it saw', async () => {
    await importText()
    await importText(fakeRegister, '2026-01-31')
    expect(new Set([...(await rows()).values()].map((it) => it.asOf))).toEqual(new Set(['2026-01-31']))
  })

  it('lets an older file add what is missing, as historical, and nothing else', async () => {
    await importText(without('01054035'), '2025-11-30')
    const older = await importText(renamed('01054036', 'Garding, alt'), '2016-12-31')
    expect(older).toMatchObject({ created: 1, changed: 0, vanished: 0, olderThan: '2025-11-30' })
    expect((await rows()).get('01054035')).toMatchObject({ asOf: '2016-12-31', vanishedOn: '2025-11-30' })
    expect((await rows()).get('01054036')).toMatchObject({ name: 'Garding, Stadt', asOf: '2025-11-30' })
  })

  it('keeps coordinates that a file without any does not know', async () => {
    await importBytes(auszugGv())
    const summary = await importText()
    expect(numbers(summary)).toEqual({ created: 0, changed: 0, vanished: 0 })
    expect((await rows()).get('09162000')).toMatchObject({ longitude: 11.575997, latitude: 48.137683, asOf: '2025-11-30' })
  })

  it('does not let a key vanish whose line it refuses', async () => {
    await importText()
    const broken = gv100ad(fakeRegister, '2026-01-31').replace('0000002816', '000000281x')
    const summary = await importBytes(Buffer.from(broken))
    expect(summary).toMatchObject({ vanished: 0, refused: [{ line: 8, reason: 'number' }] })
    expect((await rows()).get('01054036')).toMatchObject({ population: 2816, asOf: '2025-11-30', vanishedOn: null })
  })

  it('finds what changed under its new name and postal code, and no longer under the old ones', async () => {
    await importText()
    const moved = fakeRegister.map((it) => (it.key === '09184123' ? { ...it, name: 'Möhre, St', postalCode: '99999' } : it))
    await importText(moved, '2026-01-31')
    const find = async (text: string) => (await searchMunicipalities(server.database.write, text, 5)).map((it) => it.key)
    expect([await find('moehre'), await find('99999')]).toEqual([['09184123'], ['09184123']])
    expect([await find('haar'), await find('85540')]).toEqual([[], []])
  })

  it('lets nothing vanish while lines cannot be read', async () => {
    await importText()
    const broken = gv100ad(without('01054035'), '2026-01-31').replace(/^60.*Haar, St.*$/m, 'unlesbar')
    const summary = await importBytes(Buffer.from(broken))
    expect(summary).toMatchObject({ vanished: 0, vanishedUnsure: true, refused: [{ line: 18, reason: 'record-type' }] })
    expect([...(await rows()).values()].filter((it) => it.vanishedOn !== null)).toEqual([])
  })

  it('records who, what and how much', async () => {
    await importText()
    const events = await server.database.read.selectFrom('audit').select(['type', 'noun', 'actorId', 'recordId', 'changes']).execute()
    const imports = await server.database.read.selectFrom('registerImport').selectAll().execute()
    expect(events).toMatchObject([{ type: 'register.imported', noun: 'register', actorId: null, recordId: imports[0]?.id }])
    expect(JSON.parse(events[0]?.changes ?? '')).toMatchObject({ created: { from: null, to: 16 }, refused: { from: null, to: 0 } })
    expect(imports).toMatchObject([{ source: 'gv100ad', asOf: '2025-11-30', importedAt: '2026-11-24T11:00:00.000Z' }])
  })

  it('writes nothing of a file that ends before a Kreis the register has', async () => {
    await ensureStarterRegister(server.database.write)
    const before = await rows()
    const cut = fakeRegister.map((it) => ({ ...it, key: it.key.replace(/^16077/, '16052') }))
    await expect(importText(cut)).rejects.toMatchObject({ code: 'register-truncated' })
    expect(await rows()).toEqual(before)
    expect(await server.database.read.selectFrom('audit').selectAll().execute()).toEqual([])
  })

  it('shows a case under the new name of its municipality', async () => {
    await importText()
    const lead = await server.person('officeLead', 'MU')
    const fields = fakeCaseFields({ municipalityKeys: [municipalityKey.parse('09184123')], areaText: '' })
    const chosen = { id: caseId.parse(crypto.randomUUID()), kind: 'network', officeCode: officeCode.parse('MU'), fields } as const
    const open = { ownerId: null, facilitatorId: null, startedOn: testToday, quotaReason: '' }
    const made = await server.as(lead).case.create({ ...newCommand(), ...chosen, ...open })
    await importText(renamed('09184123', 'Haar bei München, St'), '2026-01-31')
    const row = await server.database.read.selectFrom('case').select('placeName').where('id', '=', made.id).executeTakeFirstOrThrow()
    expect(row.placeName).toBe('Haar bei München')
  })

  it('finds an application by the new name of its municipality, and by no old one, in as many statements for many as for one', async () => {
    await importText()
    const staff = await server.person('officeStaff', 'MU')
    const apply = (name: string) =>
      submitted(server, {
        name,
        areaText: '',
        place: '',
        municipalityKeys: [municipalityKey.parse('09184123')],
        officeCode: officeCode.parse('MU'),
      })
    const search = (q: string) => server.as(staff).application.search({ q })
    const takeOver = async (name: string, asOf: string) => {
      server.takeQueries()
      await importText(renamed('09184123', name), asOf)
      return server.takeQueries().length
    }
    const one = await apply('Netz')
    await takeOver('Hollerstadt, St', '2026-01-31')
    expect(await search('hollerstadt')).toMatchObject([{ number: one.number, placeName: 'Hollerstadt' }])
    expect(await search('haar')).toEqual([])
    const few = await takeOver('Möhrenau, St', '2026-02-28')
    for (let count = 0; count < 12; count += 1) await apply(`Netz ${count}`)
    expect(await takeOver('Haar, St', '2026-03-31')).toBe(few)
    expect(await search('moehrenau')).toEqual([])
    expect((await search('haar')).map((it) => it.placeName)).toEqual(Array.from({ length: 8 }, () => 'Haar'))
  })

  it('starts with a small register and takes the official one over it', async () => {
    await ensureStarterRegister(server.database.write)
    await ensureStarterRegister(server.database.write)
    const starter = await rows()
    expect(starter).toEqual(new Map(readStarterRegister().map((it) => [it.key, it])))
    await importText()
    const after = await rows()
    expect(after.get('09184123')).toMatchObject({ asOf: '2025-11-30', population: 22_878, vanishedOn: null })
    expect(after.get('11000000')).toMatchObject({ asOf: '2024-12-31', vanishedOn: '2025-11-30' })
  })

  it('leaves rows of the shipped register alone when the first file is older', async () => {
    await ensureStarterRegister(server.database.write)
    const before = (await rows()).get('11000000')
    const summary = await importText(renamed('09184123', 'Haar, alt'), '2023-12-31')
    expect(summary).toMatchObject({ vanished: 0, olderThan: null })
    const after = await rows()
    expect(after.get('11000000')).toEqual(before)
    expect(after.get('09184123')?.name).toBe('Haar')
    expect(after.get('07000999')).toMatchObject({ asOf: '2023-12-31', vanishedOn: null })
  })
})

describe('the shipped register', () => {
  beforeEach(async () => {
    server = await testServer()
  })

  it('has all Länder, every Kreis it mentions, twins and towns', () => {
    const register = readStarterRegister()
    const kreise = new Set<string>(register.filter((it) => it.kind === 'kreis').map((it) => it.key))
    expect(new Set(register.map((it) => it.land)).size).toBe(16)
    expect(register.filter((it) => it.kind !== 'kreis' && it.kind !== 'kreisfrei' && !kreise.has(it.kreisKey))).toEqual([])
    expect(register.filter((it) => it.name.startsWith('Neuenkirchen')).length).toBeGreaterThan(2)
    const towns = register.filter((it) => it.kind === 'city' && (it.population ?? 0) >= 20_000 && (it.population ?? 0) < 100_000)
    expect(towns.length).toBeGreaterThan(100)
    expect(register.every((it) => it.kind === 'kreis' || it.longitude !== null)).toBe(true)
  })
})
