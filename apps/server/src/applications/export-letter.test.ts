import type { Actor } from '@etappe/domain/access/policy'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeServer } from '../http/server.ts'
import { readPdf } from '../pdf/pdf-structure.fake.ts'
import { engines, type TestServer, testServer } from '../testing.ts'
import { type Cast, castOf, decided, rated } from './admission-scene.fake.ts'
import { getApplication } from './application.repo.ts'

const url = 'http://127.0.0.1:3000'
const letter = {
  subject: 'Zusage: {name} ({number})',
  body: 'Guten Tag {contact},\n\nSie sind dabei, Fall {caseNumber}.\n\n1. Vereinbarung lesen\n2. Alle informieren\n\nIhre Seite: {link}\n\nServicebüro {officeCity}\n{officeEmail} · {officePhone}',
}

describe.each(engines)('the letter of a decision on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  let app: FastifyInstance
  let signedInAs: Actor | null
  let one: Application
  let made: AdmissionDecision
  beforeEach(async () => {
    server = await testServer({ engine })
    cast = await castOf(server)
    signedInAs = cast.staff
    const sessions = { read: () => Promise.resolve(server.contextFor(signedInAs).signedIn), forget: () => {} }
    app = await makeServer({ ...server.services, sessions }, { url, production: false, logLevel: 'silent', metricsToken: undefined })
    one = await rated(server, cast, { street: 'Hauptstraße 1', postalCode: '30823', place: 'Garbsen' })
    made = await decided(server, cast.lead, one, { letter })
  })
  afterEach(async () => {
    await app.close()
    await server.close()
  })

  const get = (path: string) => app.inject({ method: 'GET', url: path })
  const forStaff = () => get(`/api/files/applications/${one.number}/letter/${made.id}`)
  const tokenOf = (linkNumber: number) => server.services.applicantLinks.tokenFor({ id: one.id, number: linkNumber })

  it('is a tagged page for an envelope with a window, in the words that left', async () => {
    const answer = await forStaff()
    expect(answer.statusCode).toBe(200)
    const read = await readPdf(answer.rawPayload)
    expect(read).toMatchObject({
      pages: 1,
      title: `Zusage: ${one.name} (${one.number})`,
      language: 'de',
      isTagged: true,
      isUniversal: true,
    })
    expect(read.roles).toEqual(expect.arrayContaining(['H1', 'P', 'L', 'LI']))
    const plain = read.text.replaceAll(/\s+/g, '')
    for (const said of [
      one.institution,
      'Hauptstraße 1',
      '30823 Garbsen',
      'Kiel, 24.11.2026',
      'Fall KI-N-001',
      'servicebuero-kiel@dkjs.de',
      tokenOf(1),
    ])
      expect(plain).toContain(said.replaceAll(/\s+/g, ''))
    expect(read.text).not.toContain('{')
  })

  it('is handed out by the secret link, and by no other', async () => {
    const answer = await get(`/api/files/apply/${tokenOf(1)}/letter`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-disposition']).toContain(`Brief-${one.number}.pdf`)
    for (const token of [tokenOf(2), `${tokenOf(1)}x`, 'nichts'])
      expect((await get(`/api/files/apply/${token}/letter`)).statusCode).toBe(404)
  })

  it('is for those who may see the application', async () => {
    signedInAs = await server.person('officeStaff', 'BE')
    expect((await forStaff()).statusCode).toBe(404)
    signedInAs = await server.person('admin')
    expect((await forStaff()).statusCode).toBe(404)
    signedInAs = null
    expect((await forStaff()).statusCode).toBe(401)
    signedInAs = cast.staff
    expect((await get(`/api/files/applications/${one.number}/letter/${crypto.randomUUID()}`)).statusCode).toBe(404)
    expect((await get(`/api/files/applications/unsinn/letter/${made.id}`)).statusCode).toBe(404)
  })

  it('is the newest where an application moved up from the waiting list, in the language of the applicant', async () => {
    const other = await rated(server, cast, { locale: 'en', name: 'Second network' })
    const reason = 'All places are taken.'
    await decided(server, cast.lead, other, { result: 'waitlisted', reason, letter: { subject: 'Waiting list', body: '{reason}' } })
    await decided(server, cast.lead, await getApplication(server.database.read, other.id), {
      letter: { subject: 'Admitted', body: 'From {startOn} on.' },
    })
    const token = server.services.applicantLinks.tokenFor({ id: other.id, number: 1 })
    const read = await readPdf((await get(`/api/files/apply/${token}/letter`)).rawPayload)
    expect(read).toMatchObject({ title: 'Admitted', language: 'en' })
    expect(read.text).not.toContain(reason)
    expect((await server.as(null).applicant.status({ token })).letter).toMatchObject({ subject: 'Admitted' })
    const detail = await server.as(cast.staff).application.get({ number: other.number })
    expect(detail.decisions.map((it) => it.result)).toEqual(['admitted', 'waitlisted'])
  })
})
