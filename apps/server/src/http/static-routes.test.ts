import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestServer, testServer } from '../testing.ts'
import { makeServer } from './server.ts'

let server: TestServer
let app: FastifyInstance
beforeAll(async () => {
  const webFolder = mkdtempSync(join(tmpdir(), 'etappe-web-'))
  mkdirSync(join(webFolder, 'assets'))
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Etappe</title>')
  writeFileSync(join(webFolder, 'assets', 'main-abc.js'), 'export {}')
  server = await testServer()
  app = await makeServer(server.services, {
    url: 'http://127.0.0.1',
    production: false,
    logLevel: 'silent',
    metricsToken: undefined,
    webFolder,
  })
})
afterAll(async () => {
  await app.close()
  await server.close()
})

it('protects the page and has it asked for anew', async () => {
  for (const url of ['/', '/faelle']) {
    const { headers, body } = await app.inject({ url })
    expect(body).toContain('<title>Etappe</title>')
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['content-security-policy']).toContain("script-src 'self'")
  }
})

it('lets a file with a hash be kept, and sends with it only what concerns a file', async () => {
  const { headers } = await app.inject({ url: '/assets/main-abc.js' })
  expect(headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'self';frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
  expect(Object.keys(headers).filter((name) => /^(x-(?!content-type)|referrer|cross-origin-opener|origin-agent)/.test(name))).toEqual([])
})

it('does not answer a missing file with the page', async () => {
  expect((await app.inject({ url: '/assets/main-old.js' })).statusCode).toBe(404)
})
