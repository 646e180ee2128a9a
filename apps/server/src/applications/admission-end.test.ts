import type { Application } from '@etappe/domain/applications/application'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { type Cast, castOf, decided, decision, rated } from './admission-scene.fake.ts'
import { getApplication } from './application.repo.ts'

const exceptions = [{ code: 'concernNamed' as const, reason: 'Kommt nach.' }]

describe.each(engines)('what ends an application on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    cast = await castOf(server)
  })
  afterEach(() => server.close())

  const cases = () => server.database.read.selectFrom('case').select('id').execute()
  const now = (one: Application) => getApplication(server.database.read, one.id)
  const codeOf = (tried: Promise<unknown>) =>
    tried.then(() => 'ok').catch((error: { cause?: { code?: string } }) => error.cause?.code ?? 'unexpected')

  it('leaves no path from a rejection to a case', async () => {
    const one = await rated(server, cast)
    const rejected = newCommand()
    await decided(server, cast.lead, one, { ...rejected, result: 'rejected', reason: 'Außerhalb des Programms.' })
    const after = await now(one)
    const api = server.as(cast.programme)
    expect(await codeOf(api.admission.decide(decision(after)))).toBe('application-closed')
    expect(await codeOf(api.admission.decide(decision(after, { result: 'waitlisted', reason: 'Doch' })))).toBe('application-closed')
    expect(await codeOf(api.audit.undo({ ...newCommand(), undoes: rejected.commandId }))).toBe('undo-blocked')
    expect(await now(one)).toEqual(after)
    expect(await cases()).toEqual([])
  })

  it('lets nobody sign for an application that was withdrawn meanwhile, and gives its place back', async () => {
    const one = await rated(server, cast, { concern: '' })
    const open = await decided(server, cast.lead, one, { exceptions })
    const quota = () => server.as(cast.lead).admission.quota({ officeCode: 'KI', kind: 'network' })
    expect(await quota()).toMatchObject({ proposed: 1 })
    const token = server.services.applicantLinks.tokenFor({ id: one.id, number: 1 })
    await server.as(null).applicant.withdraw({ ...newCommand(), token, reason: 'Kein Personal' })
    expect(await quota()).toMatchObject({ proposed: 0 })
    expect(await server.as(cast.programme).admission.toSign({})).toEqual([])
    const sign = server.as(cast.programme).admission.sign({ ...newCommand(), id: open.id, comment: '' })
    expect(await codeOf(sign)).toBe('decision-decided')
    expect(await server.database.read.selectFrom('admissionDecision').select('state').execute()).toEqual([{ state: 'takenBack' }])
    expect(await cases()).toEqual([])
  })

  it('is signed for the office that is responsible then', async () => {
    const one = await rated(server, cast, { concern: '' })
    const open = await decided(server, cast.lead, one, { exceptions })
    await server.database.write.updateTable('application').set({ officeCode: null }).where('id', '=', one.id).execute()
    const sign = () => server.as(cast.programme).admission.sign({ ...newCommand(), id: open.id, comment: '' })
    expect(await codeOf(sign())).toBe('invalid')
    expect((await server.as(cast.programme).admission.toSign({}))[0]?.fill).toBeNull()
    await server.database.write
      .updateTable('application')
      .set({ officeCode: 'BE' as never })
      .where('id', '=', one.id)
      .execute()
    await sign()
    expect(await server.database.read.selectFrom('case').select('number').execute()).toEqual([{ number: 'BE-N-001' }])
  })

  it('does not undo what waits for its signature behind the back of who signs', async () => {
    const proposed = newCommand()
    const one = await rated(server, cast, { concern: '' })
    await decided(server, cast.lead, one, { ...proposed, exceptions })
    expect(await codeOf(server.as(cast.lead).audit.undo({ ...newCommand(), undoes: proposed.commandId }))).toBe('undo-blocked')
  })

  it('asks as often for many as for one', async () => {
    const queriesFor = async (read: () => Promise<unknown>) => {
      server.takeQueries()
      await read()
      return server.takeQueries().length
    }
    const ranking = () => server.as(cast.programme).admission.ranking({ kind: 'network' })
    const toSign = () => server.as(cast.programme).admission.toSign({})
    const open = async (name: string) => decided(server, cast.lead, await rated(server, cast, { name, concern: '' }), { exceptions })
    await open('Eines')
    const few = [await queriesFor(ranking), await queriesFor(toSign)]
    for (const name of ['Zwei', 'Drei', 'Vier', 'Fünf']) await open(name)
    expect(await toSign()).toHaveLength(5)
    expect([await queriesFor(ranking), await queriesFor(toSign)]).toEqual(few)
  })
})
