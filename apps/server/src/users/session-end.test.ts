import { addDays, dayOf } from '@etappe/domain/kernel/day'
import { userId } from '@etappe/domain/kernel/id'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeServer } from '../http/server.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

const url = 'http://127.0.0.1:3000'
const from = { origin: url, host: '127.0.0.1:3000' }
const account = { email: 'levke@example.org', password: 'ein langes Passwort' }
const id = userId.parse(crypto.randomUUID())

describe.each(engines)('an open session on %s', (engine) => {
  let server: TestServer
  let app: FastifyInstance
  let admin: ReturnType<TestServer['as']>
  let cookie: string
  beforeEach(async () => {
    server = await testServer({ engine })
    // Sessions are dated by better-auth's own clock, which is the real one.
    server.clock.set(new Date())
    app = await makeServer(server.services, { url, production: false, logLevel: 'silent', metricsToken: undefined })
    admin = server.as(await server.person('admin'))
    const validFrom = addDays(dayOf(server.clock.now()), -10)
    const grant = { role: 'officeStaff' as const, officeCode: 'KI' as never, deputyForId: null, validFrom, validTo: null }
    await admin.user.invite({ ...newCommand(), id, fields: { name: 'Levke', email: account.email }, grants: [grant] })
    const token = (await admin.user.openLink({ id })).url?.split('/').at(-1) ?? ''
    await server.as(null).session.setPassword({ token, password: account.password })
    const response = await app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: account, headers: from })
    cookie = response.cookies.map((it) => `${it.name}=${it.value}`).join('; ')
  })
  afterEach(async () => {
    await app.close()
    await server.close()
  })

  const ask = async (path: string) => (await app.inject({ url: `/api/trpc/${path}`, headers: { cookie } })).statusCode
  const caseload = `case.list?input=${encodeURIComponent('{"filters":{}}')}`
  const levke = async () => {
    const found = (await admin.user.list()).find((it) => it.id === id)
    const [grant] = found?.grants ?? []
    if (!found || !grant) throw new Error('Levke has no role')
    return { ...found, grant }
  }

  it('loses with a role what the role allowed, from the next request on', async () => {
    expect(await ask(caseload)).toBe(200)
    const { grant } = await levke()
    await admin.user.endGrant({ ...newCommand(), id: grant.id, version: 1 })
    expect([await ask(caseload), await ask('session.me')]).toEqual([403, 200])
  })

  it('gains with a role what the role allows, from the next request on', async () => {
    expect(await ask('user.list')).toBe(403)
    const { grant } = await levke()
    const fields = { role: 'admin' as const, officeCode: null }
    await admin.user.changeGrant({ ...newCommand(), id: grant.id, version: 1, fields })
    expect([await ask('user.list'), await ask(caseload)]).toEqual([200, 403])
  })

  it('does not come back when a lock is taken back', async () => {
    const lock = newCommand()
    await admin.user.lock({ ...lock, id })
    expect(await ask('session.me')).toBe(401)
    await admin.audit.undo({ ...newCommand(), undoes: lock.commandId })
    expect(await ask('session.me')).toBe(401)
    const again = await app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: account, headers: from })
    expect(again.statusCode).toBe(200)
  })

  it('is remembered as the last sign-in after it has ended', async () => {
    await app.inject({ method: 'POST', url: '/api/auth/sign-out', payload: {}, headers: { ...from, cookie } })
    expect(await levke()).toMatchObject({ invited: false, linkValidTo: null, lastSignInAt: server.clock.now().toISOString() })
  })
})
