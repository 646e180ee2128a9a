import type { Application } from '@etappe/domain/applications/application'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { type Cast, castOf, decided, rated } from './admission-scene.fake.ts'

const exceptions = [{ code: 'concernNamed' as const, reason: 'Kommt nach.' }]

describe.each(engines)('admissions that were decided, on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  let minutes: number
  beforeEach(async () => {
    minutes = 0
    server = await testServer({ engine, countQueries: true })
    cast = await castOf(server)
  })
  afterEach(() => server.close())

  const tick = () => server.clock.set(new Date(Date.UTC(2026, 10, 24, 12, (minutes += 1))))
  async function propose(over: Partial<Application> = {}) {
    const one = await rated(server, cast, { concern: '', ...over })
    return { one, id: (await decided(server, cast.lead, one, { exceptions })).id }
  }
  async function returned(over: Partial<Application> = {}) {
    const { one, id } = await propose(over)
    tick()
    await server.as(cast.programme).admission.return({ ...newCommand(), id, comment: 'Bitte anders.' })
    return one
  }
  const listed = async (reader = cast.lead) =>
    (await server.as(reader).admission.decided({})).rows.map((it) => [it.application.number, it.decision.state, it.endedByName])

  it('are told newest first, with who ended it, and those that held at once are not among them', async () => {
    const first = await returned()
    const signed = await propose()
    tick()
    await server.as(cast.programme).admission.sign({ ...newCommand(), id: signed.id, comment: 'Gut begründet.' })
    const back = await propose()
    tick()
    await server.as(cast.lead).admission.takeBack({ ...newCommand(), id: back.id })
    const { one: gone } = await propose()
    tick()
    const token = server.services.applicantLinks.tokenFor({ id: gone.id, number: 1 })
    await server.as(null).applicant.withdraw({ ...newCommand(), token, reason: '' })
    await decided(server, cast.lead, await rated(server, cast))
    await propose()
    expect(await listed()).toEqual([
      [gone.number, 'takenBack', null],
      [back.one.number, 'takenBack', cast.lead.name],
      [signed.one.number, 'signed', cast.programme.name],
      [first.number, 'returned', cast.programme.name],
    ])
    const { rows } = await server.as(cast.programme).admission.decided({})
    expect(rows[2]).toMatchObject({
      decision: { exceptions: [{ code: 'concernNamed', reason: 'Kommt nach.' }], comment: 'Gut begründet.' },
      application: { name: signed.one.name, placeName: 'Garbsen' },
      proposedByName: cast.lead.name,
      endedOn: '2026-11-24',
    })
  })

  it('stay within what somebody sees', async () => {
    await returned()
    expect(await listed(await server.person('officeLead', 'BE'))).toEqual([])
    await server.database.write
      .updateTable('application')
      .set({ officeCode: 'BE' as OfficeCode })
      .execute()
    expect(await listed(await server.person('officeLead', 'BE'))).toHaveLength(1)
    expect(await listed()).toEqual([])
  })

  it('come page by page, each once, with as many statements for many as for one', async () => {
    const made = [await returned(), await returned(), await returned()]
    const api = server.as(cast.programme).admission
    const numbers: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof api.decided>> = await api.decided({ limit: 2, cursor })
      numbers.push(...page.rows.map((it) => it.application.number))
      cursor = page.next
    } while (cursor !== null)
    expect(numbers).toEqual(made.map((it) => it.number).toReversed())
    const statements = async (limit: number) => {
      server.takeQueries()
      await api.decided({ limit })
      return server.takeQueries().length
    }
    expect(await statements(3)).toBe(await statements(1))
    await expect(api.decided({ cursor: 'Quatsch' })).rejects.toMatchObject({ cause: { code: 'invalid' } })
  })
})
