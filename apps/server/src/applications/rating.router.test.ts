import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { Day } from '@etappe/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { rate, rateAndFinish, scored, someQuestion, submitted, talkedWith } from './application-scene.fake.ts'

describe.each(engines)('two independent ratings on %s', (engine) => {
  let server: TestServer
  let first: Actor
  let second: Actor
  let third: Actor
  let application: Application
  beforeEach(async () => {
    server = await testServer({ engine })
    first = await server.person('officeStaff', 'KI', 'Erste Person')
    second = await server.person('officeLead', 'KI', 'Zweite Person')
    third = await server.person('programmeLead', undefined, 'Dritte Person')
    application = await talkedWith(server, first)
  })
  afterEach(() => server.close())

  const page = (reader: Actor) => server.as(reader).application.get({ number: application.number })
  const as = (actor: Actor) => server.as(actor).rating
  const refusedAs = (code: string) => ({ cause: { code } })

  it('are each their rater’s alone until both are done; then the application is rated', async () => {
    const { id } = await rateAndFinish(server, first, application, scored(2))
    for (const reader of [second, third]) {
      const seen = await page(reader)
      expect(seen.ratings).toEqual([])
      expect(seen.result).toBeNull()
      expect(seen.ratingHeads).toEqual([{ id, raterId: first.userId, doneOn: '2026-11-24' }])
    }
    await rate(server, second, application, scored(3))
    const { ratings, application: before } = await page(first)
    expect(ratings.map((it) => it.raterId)).toEqual([first.userId])
    expect(before.state).toBe('interviewed')
    await as(second).finish({ ...newCommand(), id: (await page(second)).ratings[0]?.id as never })
    const done = await page(third)
    expect(done.ratings).toHaveLength(2)
    expect(done).toMatchObject({ application: { state: 'rated' }, result: { total: 15, disputed: [] } })
    const { rows } = await server.as(third).application.list({ queue: 'toDecide' })
    expect(rows[0]).toMatchObject({ ratings: 2, isRatedByMe: false, total: 15 })
  })

  it('are told in the history without their content while they are blind', async () => {
    await rateAndFinish(server, first, application, scored(2, { need: 3 }))
    const historyFor = async (reader: Actor) =>
      (await server.as(reader).audit.ofApplication({ applicationId: application.id })).entries
        .flatMap((entry) => entry.events)
        .filter((event) => event.noun === 'rating')
    const blind = await historyFor(second)
    expect(blind.map((it) => it.type)).toEqual(['rating.done', 'rating.saved'])
    expect(JSON.stringify(blind)).not.toMatch(/scores|Notiz/)
    expect(JSON.stringify(await historyFor(first))).toContain('"need":3')
    await rateAndFinish(server, second, application, scored(2))
    expect(JSON.stringify(await historyFor(second))).toContain('"need":3')
  })

  it('stay unread when somebody closes the application for a moment', async () => {
    await rateAndFinish(server, first, application, scored(3))
    const other = await submitted(server)
    const triage = server.as(second).application
    await triage.markDuplicate({ ...newCommand(), id: application.id, duplicateOfId: other.id })
    expect((await page(second)).ratings).toEqual([])
    await triage.unmarkDuplicate({ ...newCommand(), id: application.id })
    await triage.withdraw({ ...newCommand(), id: application.id, reason: 'Am Telefon' })
    expect((await page(second)).ratings).toEqual([])
    expect(JSON.stringify(await server.as(second).audit.ofApplication({ applicationId: application.id }))).not.toContain('Notiz')
    expect((await page(first)).ratings).toHaveLength(1)
  })

  it('are two: a third finds the places taken, and nobody rates before the talk or without every score', async () => {
    await rate(server, first, application, scored(null))
    await rate(server, second, application, scored(1))
    await expect(rate(server, third, application, scored(1))).rejects.toMatchObject(refusedAs('rating-taken'))
    await expect(rate(server, first, application, scored(1))).rejects.toMatchObject(refusedAs('conflict'))
    const own = (await page(first)).ratings[0]?.id as never
    await expect(as(first).finish({ ...newCommand(), id: own })).rejects.toMatchObject(refusedAs('invalid'))
    await expect(as(second).finish({ ...newCommand(), id: own })).rejects.toMatchObject(refusedAs('not-found'))
    const fresh = await submitted(server)
    await expect(rate(server, first, fresh, scored(1))).rejects.toMatchObject(refusedAs('interview-missing'))
  })

  it('are taken up again as long as the other is not done', async () => {
    const { id } = await rateAndFinish(server, first, application, scored(2))
    const edit = (version: number) =>
      as(first).save({ ...newCommand(), id, applicationId: application.id, scores: scored(1), note: '', version })
    await expect(edit(2)).rejects.toMatchObject(refusedAs('rating-taken'))
    await as(first).reopen({ ...newCommand(), id })
    expect(await edit(3)).toMatchObject({ scores: scored(1), doneOn: null, version: 4 })
    await as(first).finish({ ...newCommand(), id })
    await rateAndFinish(server, second, application, scored(2))
    await expect(as(first).reopen({ ...newCommand(), id })).rejects.toMatchObject(refusedAs('application-step'))
  })

  const leaves = ({ userId }: Actor, validTo: Day | null = '2026-11-23' as Day) =>
    server.database.write.updateTable('grant').set({ validTo }).where('userId', '=', userId).execute()

  it('that were begun by somebody who has left keep nobody from rating, and are not taken up once two others have', async () => {
    const begun = await rate(server, first, application, scored(1))
    await rateAndFinish(server, second, application, scored(2, { need: 0 }))
    const queues = async () => (await server.as(third).application.queues({})).mineToRate
    expect(await queues()).toBe(0)
    await leaves(first)
    expect(await queues()).toBe(1)
    expect((await page(third)).ratingHeads.map((it) => it.raterId)).toEqual([second.userId])
    await rateAndFinish(server, third, application, scored(2, { need: 3 }))
    await leaves(first, null)
    const seen = await page(first)
    expect(seen).toMatchObject({ application: { state: 'interviewed' }, result: { disputed: ['need'] } })
    expect((await server.as(first).application.queues({})).mineToRate).toBe(0)
    const again = { ...newCommand(), id: begun.id, applicationId: application.id, scores: scored(3), note: '', version: 1 }
    await expect(as(first).save(again)).rejects.toMatchObject(refusedAs('rating-taken'))
    await expect(as(first).finish({ ...newCommand(), id: begun.id })).rejects.toMatchObject(refusedAs('rating-taken'))
    await as(second).settle({ ...newCommand(), applicationId: application.id, scores: { need: 2 }, note: 'Am Telefon' })
    expect((await page(third)).result?.total).toBe(12)
  })

  it('go on at the office an application was handed over to, also where a rating of the first office was only begun', async () => {
    await rate(server, first, application, scored(1))
    await rateAndFinish(server, second, application, scored(2))
    await server.as(first).application.handOver({ ...newCommand(), id: application.id, officeCode: 'BE', reason: 'Liegt dort' })
    const berlin = await server.person('officeStaff', 'BE', 'Vierte Person')
    await rateAndFinish(server, berlin, application, scored(2))
    expect((await page(berlin)).application.state).toBe('rated')
  })

  it('that are too far apart are settled where they are, with a note, before it is rated', async () => {
    const settle = (scores: object, note = 'Am Telefon geeinigt') =>
      as(second).settle({ ...newCommand(), applicationId: application.id, scores, note })
    await rateAndFinish(server, first, application, scored(2, { need: 0, commitment: 1 }))
    await expect(settle({ need: 2 })).rejects.toMatchObject(refusedAs('rating-missing'))
    await rateAndFinish(server, second, application, scored(2, { need: 3, commitment: 3 }))
    expect(await page(third)).toMatchObject({
      application: { state: 'interviewed' },
      result: { disputed: ['need', 'commitment'], total: null },
    })
    await expect(settle({ need: 2 })).rejects.toMatchObject(refusedAs('rating-unsettled'))
    await expect(settle({ need: 2, commitment: 2, participation: 1 })).rejects.toMatchObject(refusedAs('invalid'))
    await expect(settle({ need: 2, commitment: 2 }, ' ')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await settle({ need: 2, commitment: 2 })).toMatchObject({ state: 'rated', settlement: { by: second.userId } })
    expect((await page(third)).result?.total).toBe(12)
  })

  it('outlast a question back in the middle', async () => {
    await rateAndFinish(server, first, application, scored(2))
    await server.as(first).application.askBack(someQuestion(application))
    await expect(rate(server, second, application, scored(2))).rejects.toMatchObject(refusedAs('application-step'))
    await server.as(first).application.accept({ ...newCommand(), id: application.id })
    await rateAndFinish(server, second, application, scored(2))
    expect((await page(first)).application.state).toBe('rated')
  })

  it('are counted for who still has to make one', async () => {
    const mine = async (reader: Actor) => (await server.as(reader).application.queues({})).mineToRate
    expect([await mine(first), await mine(third)]).toEqual([1, 1])
    await rateAndFinish(server, first, application, scored(2))
    await rate(server, second, application, scored(2))
    expect([await mine(first), await mine(second), await mine(third)]).toEqual([0, 1, 0])
  })
})
