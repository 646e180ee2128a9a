import type { Actor } from '@etappe/domain/access/policy'
import { fakeOfferFields } from '@etappe/domain/baseline/offer.fake'
import type { OfferFields } from '@etappe/domain/baseline/offer'
import { guessLayout, readImport } from '@etappe/domain/baseline/offer-import'
import { ageBands, levels, monthsOfBand, pillars } from '@etappe/domain/baseline/pillar'
import { gridOfText, type SheetAnswer, sheetAnswer, sheetFileLimit, type SheetGrid } from '@etappe/domain/baseline/sheet-grid'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, caseId, offerId } from '@etappe/domain/kernel/id'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archive, workbook } from '../sheets/workbook.fake.ts'
import { newCommand, type TestServer, testServer } from '../testing.ts'
import { makeServer } from './server.ts'

const url = 'http://127.0.0.1:3000'
const boundary = 'etappe-test'
let server: TestServer
let app: FastifyInstance
let staff: Actor
let signedInAs: Actor | null

beforeEach(async () => {
  server = await testServer()
  staff = await server.person('officeStaff', 'KI')
  signedInAs = staff
  const sessions = { read: () => Promise.resolve(server.contextFor(signedInAs).signedIn), forget: () => {} }
  app = await makeServer({ ...server.services, sessions }, { url, production: false, logLevel: 'silent', metricsToken: undefined })
})
afterEach(async () => {
  await app.close()
  await server.close()
})

async function upload(bytes: Buffer | string): Promise<{ readonly status: number; readonly body: unknown }> {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="../a.xlsx"\r\ncontent-type: text/plain\r\n\r\n`
  const response = await app.inject({
    method: 'POST',
    url: '/api/files/sheets',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: url },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
  return { status: response.statusCode, body: response.json() }
}

describe('an uploaded workbook', () => {
  it('is answered cell by cell and stored nowhere', async () => {
    const { status, body } = await upload(
      workbook({
        Angebote: [
          ['Angebot', 'Plätze'],
          ['Café', 12],
        ],
      }),
    )
    expect([status, sheetAnswer.parse(body).sheets[0]?.rows]).toEqual([
      200,
      [
        ['Angebot', 'Plätze'],
        ['Café', 12],
      ],
    ])
    expect(await server.database.read.selectFrom('audit').selectAll().execute()).toEqual([])
  })

  it.each([
    ['no workbook', Buffer.from('Sehr geehrte Damen und Herren'), 400, 'sheet-format'],
    ['one with macros', archive({ 'xl/workbook.xml': '', 'xl/vbaProject.bin': 'x' }), 400, 'sheet-macros'],
    ['an empty one', workbook({ A: [] }), 400, 'sheet-empty'],
    ['one that is too large', Buffer.alloc(sheetFileLimit + 1), 413, 'too-large'],
  ])('is refused in words when it is %s', async (_, bytes, status, code) => {
    expect(await upload(bytes)).toMatchObject({ status, body: { code } })
  })

  it('is taken from nobody who may not write a baseline, and only as an upload', async () => {
    signedInAs = null
    expect(await upload('x')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } })
    signedInAs = await server.person('admin')
    expect(await upload('x')).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    signedInAs = staff
    const bare = await app.inject({ method: 'POST', url: '/api/files/sheets', headers: { origin: url }, payload: {} })
    expect([bare.statusCode, bare.json<{ code: string }>().code]).toEqual([400, 'invalid'])
  })
})

describe('offers', () => {
  let inCase: CaseId
  let number: string
  const fields = (index: number): OfferFields => {
    const { from, to } = monthsOfBand[ageBands[index % 4] ?? 'infant']
    return fakeOfferFields({
      name: `=Angebot ${index}`,
      pillars: index % 7 === 0 ? [...pillars] : [pillars[index % 3] ?? 'health'],
      level: levels[index % 3] ?? 'universal',
      ageFrom: from,
      ageTo: index % 5 === 0 ? Math.min(83, to + index) : to,
      addressees: index % 2 === 0 ? 'Familien; auch "Neue"' : '',
      access: 'über die Kita',
      cost: 'incomeRelated',
      places: index % 3 === 0 ? null : index * 40,
      district: `Stadtteil ${index % 4}`,
      fundingEnd: index % 4 === 0 ? ('2027-12-31' as Day) : null,
      fit: (index % 4) + 1,
      state: index % 2 === 0 ? 'running' : 'planned',
      note: index % 6 === 0 ? 'erste Zeile\nzweite Zeile' : '',
    })
  }
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: offerId.parse(crypto.randomUUID()),
      fields: fields(index),
      newProvider: index % 3 === 0 ? null : `Träger ${index % 6}`,
    }))

  beforeEach(async () => {
    const made = {
      kind: 'network',
      officeCode: 'KI',
      ownerId: null,
      facilitatorId: null,
      startedOn: '2026-06-01',
      quotaReason: '',
    } as const
    const id = caseId.parse(crypto.randomUUID())
    const record = await server.as(staff).case.create({ ...newCommand(), id, ...made, fields: fakeCaseFields() })
    inCase = record.id
    number = record.number
  })
  const fetchFile = async (name: string, query = '') => {
    const response = await app.inject({ method: 'GET', url: `/api/files/cases/${number}/${name}${query}` })
    expect(response.statusCode).toBe(200)
    return response.rawPayload
  }
  const understood = (grid: SheetGrid | undefined) => {
    if (!grid) throw new Error('no sheet')
    const read = readImport(grid, guessLayout(grid.rows))
    return { messages: read.flatMap((it) => it.messages), fields: read.map((it) => it.fields), providers: read.map((it) => it.provider) }
  }
  const byNumber = <It extends { name: string }>(list: readonly It[]) =>
    list.toSorted((a, b) => Number(/\d+/.exec(a.name)?.[0]) - Number(/\d+/.exec(b.name)?.[0]))

  it.each(['de', 'en'])('go out as a workbook and as CSV, and come in again without a single message: %s', async (locale) => {
    const sent = rows(60)
    await server.as(staff).offer.createMany({ ...newCommand(), caseId: inCase, rows: sent })
    const { body } = await upload(await fetchFile('offers.xlsx', `?locale=${locale}`))
    const csv = gridOfText((await fetchFile('offers.csv', `?locale=${locale}`)).toString(), 'offers.csv')
    for (const grid of [(body as SheetAnswer).sheets[0], csv]) {
      const { messages, fields: read, providers } = understood(grid)
      expect(messages).toEqual([])
      expect(byNumber(read.flatMap((it) => it ?? []))).toEqual(sent.map((it) => it.fields))
      expect(providers.filter((it) => it === '')).toHaveLength(20)
    }
  })

  it('go out as the filters of the list say', async () => {
    await server.as(staff).offer.createMany({ ...newCommand(), caseId: inCase, rows: rows(12) })
    const grid = gridOfText((await fetchFile('offers.csv', '?pillar=health&level=selective')).toString(), 'x')
    const read = readImport(grid, guessLayout(grid.rows))
    expect(read.length).toBeGreaterThan(0)
    expect(read.every((it) => it.fields?.level === 'selective' && it.fields.pillars.includes('health'))).toBe(true)
    signedInAs = await server.person('officeLead', 'BE')
    const other = await app.inject({ method: 'GET', url: `/api/files/cases/${number}/offers.csv` })
    expect(other.statusCode).toBe(404)
  })

  it('come in two thousand at once over HTTP, while other bodies stay small', async () => {
    const many = rows(2000).map((it) => ({ ...it, fields: { ...it.fields, note: 'x'.repeat(400) } }))
    const send = (path: string, payload: unknown) =>
      app.inject({
        method: 'POST',
        url: `/api/trpc/${path}`,
        headers: { origin: url, 'content-type': 'application/json' },
        payload: JSON.stringify(payload),
      })
    const answer = await send('offer.createMany', { ...newCommand(), caseId: inCase, rows: many })
    expect([answer.statusCode, answer.json<{ result: { data: unknown } }>().result.data]).toEqual([200, { offers: 2000, organisations: 4 }])
    expect((await send('offer.updateMany', { ...newCommand(), caseId: inCase, rows: many })).statusCode).toBe(413)
  })
})
