import { registerFileLimit, type RegisterProgress, registerProgress } from '@etappe/domain/municipalities/register'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeServer } from '../http/server.ts'
import { type TestServer, testServer } from '../testing.ts'
import { auszugGv, gv100ad } from './register-file.fake.ts'
import { workbook } from '../sheets/workbook.fake.ts'

const url = 'http://127.0.0.1:3000'
const boundary = 'etappe-test'
let server: TestServer
let app: FastifyInstance

/** A server in which every request comes from a person of this role. */
async function serve(role: 'admin' | 'officeLead' | null): Promise<void> {
  server = await testServer()
  const { signedIn } = server.contextFor(role && (await server.person(role)))
  const sessions = { read: () => Promise.resolve(signedIn), forget: () => {} }
  app = await makeServer({ ...server.services, sessions }, { url, production: false, logLevel: 'silent', metricsToken: undefined })
}
afterEach(async () => {
  await app.close()
  await server.close()
})

interface Answer {
  readonly status: number
  readonly events: readonly RegisterProgress[]
  readonly last: RegisterProgress | undefined
}

async function upload(bytes: Buffer | string, query = `?commandId=${crypto.randomUUID()}`, origin = url): Promise<Answer> {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="../../etc/passwd"\r\ncontent-type: text/plain\r\n\r\n`
  const response = await app.inject({
    method: 'POST',
    url: `/api/files/register${query}`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
  const events = response.headers['content-type']?.toString().includes('ndjson')
    ? response.body
        .trimEnd()
        .split('\n')
        .map((line) => registerProgress.parse(JSON.parse(line)))
    : []
  return { status: response.statusCode, events, last: events.at(-1) }
}

const countRows = async () => (await server.database.read.selectFrom('municipality').select('key').execute()).length

describe('for the administration', () => {
  beforeEach(() => serve('admin'))

  it.each([
    ['Auszug-GV', auszugGv()],
    ['GV100AD', Buffer.from(gv100ad())],
  ])('imports an uploaded file and tells how far it is: %s', async (_, file) => {
    const { status, events, last } = await upload(file)
    expect(status).toBe(200)
    expect(last).toMatchObject({ kind: 'finished', summary: { read: 16, created: 16, refused: [] } })
    expect(events.flatMap((it) => (it.kind === 'progress' ? [`${it.step} ${it.done}/${it.total}`] : []))).toEqual([
      'reading 0/1',
      'reading 1/1',
      'comparing 0/1',
      'comparing 1/1',
      'writing 0/16',
      'writing 16/16',
    ])
    expect(await countRows()).toBe(16)
    const [event] = await server.database.read.selectFrom('audit').select(['type', 'actorId']).execute()
    expect(event).toMatchObject({ type: 'register.imported', actorId: expect.any(String) })
  })

  it('gives a repeated request the first answer, and does nothing twice', async () => {
    const query = `?commandId=${crypto.randomUUID()}`
    const first = await upload(gv100ad(), query)
    expect((await upload(gv100ad(), query)).last).toEqual(first.last)
    expect(await server.database.read.selectFrom('registerImport').selectAll().execute()).toHaveLength(1)
    expect((await upload(gv100ad().replace('Haar', 'Hoor'), query)).last).toMatchObject({ kind: 'failed', code: 'command-reused' })
  })

  it.each([
    ['half a file', gv100ad().slice(0, 3000), 'register-truncated', ''],
    ['a letter', 'Sehr geehrte Damen und Herren', 'register-format', ''],
    ['nothing', '', 'register-empty', ''],
    ['a workbook of another layout', workbook({ Onlineprodukt_Gemeinden: [['Satzart']] }), 'register-format', 'textkennzeichen, land, rb'],
  ])('refuses %s and writes nothing', async (_, file, code, columns) => {
    const { last } = await upload(file)
    expect(last).toMatchObject({
      kind: 'failed',
      code,
      missingColumns: expect.stringContaining(columns),
      reference: expect.stringMatching(/./),
    })
    expect(await countRows()).toBe(0)
    expect(await server.database.read.selectFrom('audit').selectAll().execute()).toEqual([])
  })

  it('refuses a file that is too large', async () => {
    expect(await upload(Buffer.alloc(registerFileLimit + 1, 32))).toMatchObject({
      status: 413,
      last: { kind: 'failed', code: 'too-large' },
    })
  })

  it.each([
    ['without a command id', ''],
    ['with a command id that is none', '?commandId=x'],
  ])('refuses an upload %s', async (_, query) => {
    expect(await upload(gv100ad(), query)).toMatchObject({ status: 400, last: { kind: 'failed', code: 'invalid' } })
  })

  it('refuses what is no upload', async () => {
    const response = await app.inject({
      method: 'POST',
      url: `/api/files/register?commandId=${crypto.randomUUID()}`,
      headers: { origin: url },
      payload: {},
    })
    expect(response.statusCode).toBe(400)
  })

  it('refuses another site', async () => {
    expect((await upload(gv100ad(), undefined, 'https://example.org')).status).toBe(403)
    expect(await countRows()).toBe(0)
  })
})

it.each([
  [null, 401, 'unauthenticated'],
  ['officeLead', 403, 'forbidden'],
] as const)('refuses %s', async (role, status, code) => {
  await serve(role)
  expect(await upload(gv100ad())).toMatchObject({ status, last: { kind: 'failed', code } })
  expect(await countRows()).toBe(0)
})
