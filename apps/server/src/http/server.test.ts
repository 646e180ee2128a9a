import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Day } from '@etappe/domain/kernel/day'
import { caseId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replacePassword } from '../auth/password.repo.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { makeServer } from './server.ts'

const newCase = (officeCode: string) => ({
  ...newCommand(),
  id: caseId.parse(crypto.randomUUID()),
  kind: 'network' as const,
  officeCode: officeCode as OfficeCode,
  ownerId: null,
  facilitatorId: null,
  startedOn: '2026-06-01' as Day,
  quotaReason: '',
})

const url = 'http://127.0.0.1:3000'
const password = 'ein langes Passwort'

describe.each(engines)('the HTTP server on %s', (engine) => {
  let server: TestServer
  let app: FastifyInstance
  let email: string
  let person: Awaited<ReturnType<TestServer['person']>>
  beforeEach(async () => {
    server = await testServer({ engine })
    // Sessions are dated by better-auth's own clock, which is the real one.
    server.clock.set(new Date())
    app = await makeServer(server.services, { url, production: false, logLevel: 'silent', metricsToken: 'a token of 16 characters' })
    person = await server.person('officeStaff', 'KI')
    email = `${person.userId}@example.org`
    const hash = await (await server.services.auth.$context).password.hash(password)
    await server.database.write.transaction().execute((tx) => replacePassword(tx, person.userId, hash))
  })
  afterEach(async () => {
    await app.close()
    await server.close()
  })

  const signIn = (given: object, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: given,
      headers: { origin: url, host: '127.0.0.1:3000', ...headers },
    })
  const cookieOf = (response: Awaited<ReturnType<typeof signIn>>) => response.cookies.map((it) => `${it.name}=${it.value}`).join('; ')
  const me = (cookie: string) => app.inject({ url: '/api/trpc/session.me', headers: { cookie } })

  it('signs in, knows who it is, signs out', async () => {
    const response = await signIn({ email, password })
    expect(response.statusCode).toBe(200)
    expect(response.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    const cookie = cookieOf(response)
    expect((await me(cookie)).json()).toMatchObject({ result: { data: { user: { email } } } })
    await app.inject({ method: 'POST', url: '/api/auth/sign-out', payload: {}, headers: { cookie, origin: url, host: '127.0.0.1:3000' } })
    expect((await me(cookie)).statusCode).toBe(401)
  })

  it('refuses a wrong password, and after six of them within a minute even the right one', async () => {
    for (let attempt = 0; attempt < 6; attempt += 1)
      expect((await signIn({ email, password: 'falsch falsch falsch' })).statusCode).toBe(401)
    const refused = await signIn({ email, password })
    expect([refused.statusCode, refused.json()]).toEqual([429, { code: 'too-many-requests' }])
    server.clock.set(new Date(Date.now() + 61_000))
    expect((await signIn({ email, password })).statusCode).toBe(200)
  })

  // Thirty-one passwords are looked at, each slowly on purpose; beside other tests that takes a while.
  it('slows down guessing of one account from many addresses', async () => {
    const guess = (index: number) =>
      app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email, password: 'falsch falsch falsch' },
        remoteAddress: `10.0.0.${index}`,
        headers: { origin: url, host: '127.0.0.1:3000' },
      })
    const codes = await Promise.all(Array.from({ length: 30 }, async (_, index) => (await guess(index)).statusCode))
    expect(new Set(codes)).toEqual(new Set([401]))
    expect((await guess(200)).statusCode).toBe(429)
  })

  it('ends open sessions and refuses new ones when an account is locked', async () => {
    const cookie = cookieOf(await signIn({ email, password }))
    expect((await me(cookie)).statusCode).toBe(200)
    await server.as(await server.person('admin')).user.lock({ ...newCommand(), id: person.userId })
    expect((await me(cookie)).statusCode).toBe(401)
    const refused = await signIn({ email, password })
    expect([refused.statusCode, refused.json(), refused.cookies]).toEqual([403, { code: 'locked' }, []])
  })

  it('takes writes from its own pages only', async () => {
    const response = await signIn({ email, password }, { origin: 'https://boese.example' })
    expect(response.statusCode).toBe(403)
    const command = await app.inject({
      method: 'POST',
      url: '/api/trpc/case.hold',
      payload: {},
      headers: { origin: 'https://boese.example' },
    })
    expect(command.statusCode).toBe(403)
  })

  it('keeps the doors of the sign-in library shut that are not in use', async () => {
    for (const path of ['sign-up/email', 'change-password', 'list-sessions', 'delete-user', 'get-session']) {
      const response = await app.inject({
        method: 'POST',
        url: `/api/auth/${path}`,
        payload: {},
        headers: { origin: url, host: '127.0.0.1:3000' },
      })
      expect([path, response.statusCode]).toEqual([path, 404])
    }
  })

  it('answers the unexpected with a reference and nothing else', async () => {
    const cookie = cookieOf(await signIn({ email, password }))
    await server.database.write.schema.alterTable('case').renameTo('lost').execute()
    const response = await app.inject({ url: `/api/trpc/case.list?input=${encodeURIComponent('{"filters":{}}')}`, headers: { cookie } })
    expect(response.statusCode).toBe(500)
    expect(response.json()).toEqual({
      error: {
        code: -32603,
        message: 'INTERNAL_SERVER_ERROR',
        data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, app: null, reference: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    })
  })

  it('answers a repeated question anew after every change, and never with what was made for somebody else', async () => {
    const cookie = cookieOf(await signIn({ email, password }))
    const list = async () => {
      const input = encodeURIComponent(JSON.stringify({ filters: { lifecycle: ['active'] } }))
      await app.inject({ url: `/api/trpc/case.list?input=${input}`, headers: { cookie, 'accept-encoding': 'gzip' } })
      return app.inject({ url: `/api/trpc/case.list?input=${input}`, headers: { cookie } })
    }
    const namesOf = async () =>
      (await list()).json<{ result: { data: { rows: { name: string }[] } } }>().result.data.rows.map((row) => row.name)
    expect(await namesOf()).toEqual([])
    const api = server.as(person)
    const made = await api.case.create({ ...newCase('KI'), fields: fakeCaseFields({ name: 'Erster' }) })
    expect(await namesOf()).toEqual(['Erster'])
    await api.case.update({ ...newCommand(), id: made.id, version: 1, fields: { name: 'Zweiter' } })
    expect(await namesOf()).toEqual(['Zweiter'])
    await server.as(await server.person('admin')).user.changeGrant({
      ...newCommand(),
      id: (await server.database.read.selectFrom('grant').select('id').where('userId', '=', person.userId).executeTakeFirstOrThrow()).id,
      version: 1,
      fields: { officeCode: 'BE' },
    })
    expect(await namesOf()).toEqual([])
  })

  it('refuses broken JSON and a body without end as bad requests', async () => {
    const cookie = cookieOf(await signIn({ email, password }))
    const send = (payload: string) =>
      app.inject({
        method: 'POST',
        url: '/api/trpc/case.hold',
        payload,
        headers: { cookie, origin: url, host: '127.0.0.1:3000', 'content-type': 'application/json' },
      })
    expect((await send('{"commandId":')).statusCode).toBe(400)
    expect((await send(JSON.stringify({ reason: 'x'.repeat(1_100_000) }))).statusCode).toBe(413)
  })

  it('says how it is to those who may ask', async () => {
    expect((await app.inject('/health')).json()).toEqual({ ok: true })
    expect((await app.inject('/ready')).json()).toEqual({ ok: true, database: engine })
    expect((await app.inject('/metrics')).statusCode).toBe(404)
    const metrics = await app.inject({ url: '/metrics', headers: { authorization: 'Bearer a token of 16 characters' } })
    expect(metrics.body).toContain('process_resident_memory_bytes')
  })

  it('lets an invited person choose a password once, by a link nobody can forge', async () => {
    const admin = server.as(await server.person('admin'))
    const id = crypto.randomUUID() as typeof person.userId
    const grant = { role: 'facilitator' as const, officeCode: null, deputyForId: null, validFrom: person.today, validTo: null }
    await admin.user.invite({ ...newCommand(), id, fields: { name: 'Jörg Müßig', email: 'joerg@example.org' }, grants: [grant] })
    const { url: link } = await admin.user.openLink({ id })
    const token = link?.split('/').at(-1) ?? ''
    const nobody = server.as(null)
    const forged = `${token.split('.')[0]}.${'A'.repeat(43)}`
    await expect(nobody.session.setPassword({ token: forged, password })).rejects.toMatchObject({ cause: { code: 'link-invalid' } })
    expect(await nobody.session.setPassword({ token, password })).toEqual({ email: 'joerg@example.org' })
    expect((await signIn({ email: 'joerg@example.org', password })).statusCode).toBe(200)
    await expect(nobody.session.setPassword({ token, password: 'noch ein Passwort' })).rejects.toMatchObject({
      cause: { code: 'link-invalid' },
    })
  })
})
