import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { type Cast, castOf, decided, rated } from './admission-scene.fake.ts'
import { getApplication } from './application.repo.ts'

const exceptions = [{ code: 'concernNamed' as const, reason: 'Kommt nach.' }]

describe.each(engines)('decisions that were returned, on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  beforeEach(async () => {
    server = await testServer({ engine })
    cast = await castOf(server)
  })
  afterEach(() => server.close())

  async function returned(over: Partial<Application> = {}, by = cast.lead): Promise<Application> {
    const one = await rated(server, cast, { concern: '', ...over })
    const { id } = await decided(server, by, one, { exceptions })
    await server.as(cast.programme).admission.return({ ...newCommand(), id, comment: 'Bitte anders.' })
    return getApplication(server.database.read, one.id)
  }
  /** What is counted, and the lists that are as long. */
  async function toDo(reader: Actor) {
    const { application } = server.as(reader)
    const { queues } = await application.queues({ returnedToMe: true })
    const lists = await Promise.all(
      (['toDecide', 'waitlisted'] as const).map(async (queue) => {
        const { rows, total } = await application.list({ queue, returnedToMe: true })
        expect([rows.length, rows.every((it) => it.isReturned)]).toEqual([total, true])
        return total
      }),
    )
    expect([queues.toDecide, queues.waitlisted]).toEqual(lists)
    return lists
  }

  it('wait for those who decide in that office, also from the waiting list, until something else is decided', async () => {
    const one = await returned()
    await returned({ state: 'waitlisted' })
    await rated(server, cast)
    const berlin = await server.person('officeLead', 'BE')
    await returned({ officeCode: 'BE' as OfficeCode }, berlin)
    expect(await toDo(cast.lead)).toEqual([1, 1])
    expect(await toDo(cast.programme)).toEqual([2, 1])
    expect(await toDo(berlin)).toEqual([1, 0])
    expect(await toDo(cast.staff)).toEqual([0, 0])
    await decided(server, cast.lead, one, { result: 'waitlisted', reason: 'Erst im Herbst.' })
    expect(await toDo(cast.lead)).toEqual([0, 1])
  })

  it('are put aside like everything else', async () => {
    const one = await returned()
    await server.as(cast.staff).application.snooze({ ...newCommand(), id: one.id, until: '2026-12-24', reason: 'Nach den Ferien' })
    expect(await toDo(cast.lead)).toEqual([0, 0])
  })
})
