import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { beginDraft, openARound } from '../applications/apply-scene.fake.ts'
import { type TestServer, testServer } from '../testing.ts'
import { makeServer, type ServerSettings } from './server.ts'

const url = 'http://127.0.0.1:3000'

describe('the HTTP server towards people who are not signed in', () => {
  let server: TestServer
  let app: FastifyInstance
  const folder = mkdtempSync(join(tmpdir(), 'etappe-web-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')

  const start = (over: Partial<ServerSettings> = {}) =>
    makeServer(server.services, { url, production: true, logLevel: 'silent', metricsToken: undefined, webFolder: folder, ...over })
  beforeEach(async () => {
    server = await testServer()
    await openARound(server)
    app = await start()
  })
  afterEach(async () => {
    await app.close()
    await server.close()
    vi.restoreAllMocks()
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const begin = (from: string, said: string) =>
    app.inject({
      method: 'POST',
      url: '/api/trpc/applyForm.start',
      remoteAddress: from,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': said },
      payload: { kind: 'network', locale: 'de' },
    })

  it('counts by the address they have, whatever they say in a header of their own or before that of the proxy', async () => {
    const seen = vi.spyOn(server.services.applyLimits, 'take')
    const addresses = () => seen.mock.calls.map(([, ip]) => ip)
    await begin('203.0.113.5', '198.51.100.1')
    await begin('127.0.0.1', '198.51.100.1, 203.0.113.6')
    expect(addresses()).toEqual(['203.0.113.5', '203.0.113.6'])
    await app.close()
    app = await start({ trustedProxies: '203.0.113.0/24' })
    await begin('203.0.113.5', '198.51.100.1')
    await begin('127.0.0.1', '198.51.100.1')
    expect(addresses().slice(2)).toEqual(['198.51.100.1', '127.0.0.1'])
  })

  it('lets nobody keep what a secret link shows, nor find the link by searching', async () => {
    const { token } = await beginDraft(server)
    const read = await app.inject({ url: `/api/trpc/applyForm.draft?input=${encodeURIComponent(JSON.stringify({ token }))}` })
    expect(read.headers['cache-control']).toBe('no-store')
    const robots = async (path: string) => (await app.inject({ url: path })).headers['x-robots-tag']
    expect(await robots(`/bewerben/${token}`)).toBe('noindex')
    expect(await robots(`/bewerbung/${token}`)).toBe('noindex')
    expect(await robots('/bewerben')).toBeUndefined()
  })

  it('says nothing of what went wrong inside, and logs no secret link', async () => {
    const { token } = await beginDraft(server)
    const logged = vi.spyOn(app.log, 'error')
    await server.database.write.schema.alterTable('application').renameTo('lost').execute()
    const response = await app.inject({ url: `/api/files/apply/${token}/receipt` })
    expect(response.statusCode).toBe(500)
    const { reference } = z.strictObject({ error: z.literal('unexpected'), reference: z.uuid() }).parse(response.json())
    expect(logged).toHaveBeenCalledOnce()
    const [details] = logged.mock.calls[0] ?? []
    expect(details).toMatchObject({ requestId: reference, route: '/api/files/apply/:token/receipt' })
    expect(JSON.stringify(details)).not.toContain(token)
  })

  it('waits for no request longer than a slow line needs', () => {
    expect(app.server.requestTimeout).toBe(600_000)
  })
})
