import type { Application } from '@etappe/domain/applications/application'
import { addDays } from '@etappe/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { type Cast, castOf, decided, decision, rated } from './admission-scene.fake.ts'
import { getApplication } from './application.repo.ts'
import { logTalk, rate, rateAndFinish, scored, someQuestion, submitted, talkedWith } from './application-scene.fake.ts'

describe.each(engines)('two people at once, on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  beforeEach(async () => {
    server = await testServer({ engine })
    cast = await castOf(server)
  })
  afterEach(() => server.close())

  /** How each of some requests that are sent in one moment ends, sorted: who comes first is nobody's to say. */
  async function ends(...calls: readonly Promise<unknown>[]): Promise<string[]> {
    const settled = await Promise.allSettled(calls)
    return settled.map((it) => (it.status === 'fulfilled' ? 'done' : ((it.reason as { cause: { code: string } }).cause.code ?? '?'))).sort()
  }
  const now = (it: Application) => getApplication(server.database.read, it.id)
  const count = async (table: 'case' | 'applicationMail' | 'askBack' | 'admissionDecision') =>
    (await server.database.read.selectFrom(table).select('id').execute()).length

  it('decide about one application once', async () => {
    const one = await rated(server, cast)
    const rejection = { result: 'rejected' as const, reason: 'Zu wenige Plätze' }
    const ended = await ends(decided(server, cast.lead, one), decided(server, cast.programme, one, rejection))
    expect(ended.filter((it) => it === 'done')).toHaveLength(1)
    expect(await count('admissionDecision')).toBe(1)
    expect(await count('case')).toBe((await now(one)).state === 'admitted' ? 1 : 0)
  })

  it('give the last place of a quota away once, also from the waiting list', async () => {
    await server.database.write
      .updateTable('officeQuota')
      .set({ target: 1 })
      .where('officeCode', '=', 'KI' as never)
      .execute()
    const [one, other] = [await rated(server, cast), await rated(server, cast)]
    const waiting = { result: 'waitlisted' as const, reason: 'Später' }
    for (const it of [one, other]) await decided(server, cast.lead, it, waiting)
    const [up, next] = [await now(one), await now(other)]
    expect(await ends(decided(server, cast.lead, up), decided(server, cast.programme, next))).toEqual(['done', 'invalid'])
    expect(await count('case')).toBe(1)
  })

  it('sign, return, take back and withdraw what waits for its signature: one of them holds', async () => {
    const one = await rated(server, cast, { concern: '' })
    const { id } = await decided(server, cast.lead, one, { exceptions: [{ code: 'concernNamed', reason: 'Kommt nach.' }] })
    const of = { ...newCommand(), id }
    const ended = await ends(
      server.as(cast.programme).admission.sign({ ...of, ...newCommand(), comment: '' }),
      server.as(await server.person('programmeLead')).admission.return({ ...of, ...newCommand(), comment: 'Nein' }),
      server.as(cast.lead).admission.takeBack(of),
    )
    expect(ended).toEqual(['decision-decided', 'decision-decided', 'done'])
    expect(await count('case')).toBe((await now(one)).state === 'admitted' ? 1 : 0)
  })

  it('withdraw and sign: a case or a withdrawal, never both', async () => {
    const one = await rated(server, cast, { concern: '' })
    const { id } = await decided(server, cast.lead, one, { exceptions: [{ code: 'concernNamed', reason: 'Kommt nach.' }] })
    const token = server.services.applicantLinks.tokenFor({ id: one.id, number: one.linkNumber })
    const ended = await ends(
      server.as(null).applicant.withdraw({ ...newCommand(), token, reason: '' }),
      server.as(cast.programme).admission.sign({ ...newCommand(), id, comment: '' }),
    )
    expect(ended.filter((it) => it === 'done')).toHaveLength(1)
    expect([(await now(one)).state, await count('case')]).toEqual(ended.includes('application-closed') ? ['admitted', 1] : ['withdrawn', 0])
  })

  it('begin the last rating once, and finish both without losing the step', async () => {
    const one = await talkedWith(server, cast.staff)
    await rateAndFinish(server, cast.staff, one, scored(2))
    expect(await ends(rate(server, cast.colleague, one, scored(2)), rate(server, cast.lead, one, scored(2)))).toEqual([
      'done',
      'rating-taken',
    ])
    const other = await talkedWith(server, cast.staff)
    const begun = [await rate(server, cast.staff, other, scored(2)), await rate(server, cast.colleague, other, scored(3))]
    const raters = [cast.staff, cast.colleague]
    const finish = begun.map(({ id }, index) => server.as(raters[index] ?? cast.staff).rating.finish({ ...newCommand(), id }))
    expect(await ends(...finish)).toEqual(['done', 'done'])
    expect((await now(other)).state).toBe('rated')
  })

  it('ask back, accept and hand over: one question, at one office', async () => {
    const one = await submitted(server)
    const asked = await ends(
      server.as(cast.staff).application.askBack(someQuestion(one)),
      server.as(cast.colleague).application.askBack(someQuestion(one)),
    )
    expect([asked, await count('askBack')]).toEqual([['already-asked', 'done'], 1])
    const berlin = { ...newCommand(), id: one.id, officeCode: 'BE', reason: 'Liegt dort' }
    const ended = await ends(
      server.as(cast.staff).application.accept({ ...newCommand(), id: one.id }),
      server.as(cast.lead).application.handOver(berlin),
    )
    expect(['done,done', 'done,not-found']).toContain(ended.join(','))
    expect(await now(one)).toMatchObject({ officeCode: 'BE', state: ended.includes('not-found') ? 'incomplete' : 'checked' })
  })

  it('mark each the duplicate of the other: one of them stays', async () => {
    const [one, other] = [await submitted(server), await submitted(server)]
    const mark = (it: Application, of: Application, by = cast.staff) =>
      server.as(by).application.markDuplicate({ ...newCommand(), id: it.id, duplicateOfId: of.id })
    expect(await ends(mark(one, other), mark(other, one, cast.lead))).toEqual(['done', 'invalid'])
    expect([(await now(one)).state, (await now(other)).state].sort()).toEqual(['duplicate', 'submitted'])
  })

  it('take back and go on: what was built on stays', async () => {
    const one = await submitted(server)
    const accepting = { ...newCommand(), id: one.id }
    await server.as(cast.staff).application.accept(accepting)
    const ended = await ends(
      server.as(cast.staff).audit.undo({ ...newCommand(), undoes: accepting.commandId }),
      logTalk(server, cast.colleague, one),
    )
    expect([
      ['application-step', 'done'],
      ['done', 'undo-blocked'],
    ]).toContainEqual(ended)
    expect((await now(one)).state).toBe(ended.includes('undo-blocked') ? 'interviewed' : 'submitted')
  })

  it('put aside and decide: what is decided lies on no heap of things put aside', async () => {
    const one = await rated(server, cast)
    const ended = await ends(
      server.as(cast.staff).application.snooze({ ...newCommand(), id: one.id, until: addDays(testToday, 30), reason: 'Ferien' }),
      server.as(cast.lead).admission.decide(decision(one)),
    )
    expect(ended.filter((it) => it === 'done').length).toBeGreaterThan(0)
    const { state, snoozedUntil } = await now(one)
    expect([
      ['admitted', null],
      ['rated', addDays(testToday, 30)],
    ]).toContainEqual([state, snoozedUntil])
  })
})
